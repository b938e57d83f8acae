package dev.annals.predicate;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;

/** Reads the predicates of a tenant. */
@Singleton
class PredicateReader {

    private static final Statement ALL = Statement.named("predicate/all");
    private static final Statement ONE = Statement.named("predicate/one");

    private final Graph graph;

    PredicateReader(Graph graph) {
        this.graph = graph;
    }

    /** @param declared false where it was only used */
    record Known(Predicate predicate, boolean declared) {}

    List<Known> page(String tenant, String after, int limit) {
        return graph.read(tx -> ALL.run(tx, Map.of("tenant", tenant, "after", after, "limit", limit))).stream()
                .map(row -> known(row.get("predicate")))
                .toList();
    }

    Optional<Known> one(String tenant, String name) {
        return graph.read(tx -> ONE.run(tx, Map.of("tenant", tenant, "name", name))).stream()
                .findFirst()
                .map(row -> known(row.get("predicate")));
    }

    private static Known known(Value row) {
        return new Known(
                new Predicate(
                        row.get("name").asString(),
                        Cardinality.ofWord(row.get("cardinality").asString()),
                        row.get("phrase").asString()),
                row.get("declared").asBoolean());
    }
}
