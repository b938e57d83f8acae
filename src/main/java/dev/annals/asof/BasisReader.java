package dev.annals.asof;

import dev.annals.access.Reader;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds the last commit at a question's known time. */
public final class BasisReader {

    private static final Statement LAST_KNOWN = Statement.named("asof/last-known-commit");

    private BasisReader() {}

    public static Basis read(TransactionContext tx, Reader reader, AsOf asOf) {
        List<Record> found =
                LAST_KNOWN.run(tx, Map.of("tenant", reader.tenant(), "knownAt", GraphTime.write(latest(asOf))));
        return found.isEmpty() ? new Basis(0, Instants.MIN, asOf.validAt()) : of(found.getFirst(), asOf);
    }

    /** @param commit a row of {@code seq, knownAt} */
    public static Basis of(Record commit, AsOf asOf) {
        return new Basis(commit.get("seq").asLong(), GraphTime.read(commit.get("knownAt")), asOf.validAt());
    }

    /** The latest instant at which a commit can be known to the answer. */
    public static Instant latest(AsOf asOf) {
        @Nullable Instant knownAt = asOf.knownAt();
        return knownAt == null ? Instants.MAX : knownAt;
    }
}
