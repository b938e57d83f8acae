package dev.annals.dedupe;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * How well an entity is known.
 *
 * @param id of the entity
 * @param facts how many facts are believed of it
 * @param since when it was first named
 */
record Known(String id, long facts, Instant since) {

    private static final Statement KNOWN = Statement.named("dedupe/known");

    /** The count stops here: with more facts, an entity is known well enough. */
    private static final int LOOK = 1_000;

    /** The most facts first, then the earliest named. */
    private static final Comparator<Known> BEST = Comparator.comparingLong(Known::facts)
            .reversed()
            .thenComparing(Known::since)
            .thenComparing(Known::id);

    static Map<String, Known> read(TransactionContext tx, String tenant, Collection<String> ids) {
        Map<String, Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            KNOWN.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids), "look", LOOK))
                    .forEach(row -> known.put(
                            row.get("id").asString(),
                            new Known(
                                    row.get("id").asString(),
                                    row.get("facts").asLong(),
                                    GraphTime.read(row.get("since")))));
        }
        return known;
    }

    /** The entity that should remain of these. */
    static String best(Collection<String> ids, Map<String, Known> known) {
        return ids.stream()
                .map(id -> known.getOrDefault(id, new Known(id, 0, Instant.MAX)))
                .min(BEST)
                .orElseThrow()
                .id();
    }
}
