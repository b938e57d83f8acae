package dev.annals.predicate;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The predicates whose claims are learned before a write is answered. Read afresh each time, so that a declaration
 * through another replica counts at once.
 */
@Singleton
public class StrongPredicates {

    private static final Statement STRONG = Statement.named("predicate/work/strong");

    private final Graph graph;

    StrongPredicates(Graph graph) {
        this.graph = graph;
    }

    /** The names of the predicates that the tenant declared strong. */
    public Set<String> of(String tenant) {
        return graph.read(tx -> STRONG.run(tx, Map.of("tenant", tenant))).stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toSet());
    }
}
