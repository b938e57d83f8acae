package dev.annals.asof;

import dev.annals.access.Reader;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** When a commit became known. */
public final class CommitInstant {

    private static final Statement KNOWN_AT = Statement.named("asof/known-at");

    private CommitInstant() {}

    /** @return empty if there is no such commit yet */
    public static Optional<Instant> read(TransactionContext tx, Reader reader, long commit) {
        return KNOWN_AT.run(tx, Map.of("tenant", reader.tenant(), "seq", commit)).stream()
                .findFirst()
                .map(row -> GraphTime.read(row.get("knownAt")));
    }
}
