package dev.annals.dedupe;

import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Entities about which something is pinned: no job merges them. */
final class PinnedEntities {

    private static final Statement PINNED = Statement.named("dedupe/pinned");

    private PinnedEntities() {}

    /** @return the ids of those among these */
    static Set<String> among(TransactionContext tx, String tenant, Collection<String> ids) {
        return PINNED.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }
}
