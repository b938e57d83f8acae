package dev.annals.predicate;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is learned before a write is answered. Read anew each time: what another replica declared counts at once. */
@Singleton
public class StrongPredicates {

    private static final Statement STRONG = Statement.named("predicate/own/strong");

    private final Graph graph;

    StrongPredicates(Graph graph) {
        this.graph = graph;
    }

    /** The names of those that the tenant declared so. */
    public Set<String> of(String tenant) {
        return graph.read(tx -> STRONG.run(tx, Map.of("tenant", tenant))).stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toSet());
    }
}
