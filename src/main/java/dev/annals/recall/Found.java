package dev.annals.recall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The unranked candidates of one kind.
 *
 * @param ranks in each leg, by id
 * @param fading how far their relevance has faded
 */
record Found(List<Record> rows, Map<String, Legs.Ranks> ranks, Relevances fading) {

    /** Only of facts: the ids of the archived episodes behind them. */
    Set<String> archivedEpisodes() {
        return rows.stream()
                .flatMap(row -> row.get("archivedEpisodes").asList(Value::asString).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Only of facts: the ids of the contradictions that involve some of them.
     *
     * @param facts ids
     */
    List<String> contradictions(Set<String> facts) {
        return rows.stream()
                .filter(row -> facts.contains(row.get("fact").get("id").asString()))
                .flatMap(row -> row.get("contradictions").asList(Value::asString).stream())
                .distinct()
                .toList();
    }
}
