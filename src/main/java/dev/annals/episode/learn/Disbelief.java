package dev.annals.episode.learn;

import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** What somebody decided not to believe is not learned again from the same words. */
public final class Disbelief {

    private static final Statement DISBELIEVED = Statement.named("episode/learn/disbelieved");

    private Disbelief() {}

    /** @return those of these keys of quotes */
    public static Set<String> of(TransactionContext tx, String tenant, Collection<String> quotes) {
        return quotes.isEmpty()
                ? Set.of()
                : DISBELIEVED.run(tx, Map.of("tenant", tenant, "keys", List.copyOf(quotes))).stream()
                        .map(row -> row.get("key").asString())
                        .collect(Collectors.toSet());
    }
}
