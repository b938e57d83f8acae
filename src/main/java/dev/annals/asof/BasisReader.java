package dev.annals.asof;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds the commit that a question's known time means. */
public final class BasisReader {

    private static final Statement LAST_KNOWN = Statement.named("asof/last-known-commit");

    private BasisReader() {}

    public static Basis read(TransactionContext tx, String tenant, AsOf asOf) {
        @Nullable Instant knownAt = asOf.knownAt();
        List<Record> found = LAST_KNOWN.run(
                tx, Map.of("tenant", tenant, "knownAt", GraphTime.write(knownAt == null ? Instants.MAX : knownAt)));
        if (found.isEmpty()) {
            return new Basis(0, Instants.MIN, asOf.validAt());
        }
        Record commit = found.getFirst();
        return new Basis(commit.get("seq").asLong(), GraphTime.read(commit.get("knownAt")), asOf.validAt());
    }
}
