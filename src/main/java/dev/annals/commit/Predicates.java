package dev.annals.commit;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Reads predicates, each once. */
final class Predicates {

    private static final Statement PREDICATES = Statement.named("commit/read-predicates");

    private final TransactionContext tx;
    private final String tenant;
    private final Map<String, Predicate> byName = new LinkedHashMap<>();

    Predicates(TransactionContext tx, String tenant) {
        this.tx = tx;
        this.tenant = tenant;
    }

    void load(Collection<String> names) {
        List<String> missing =
                names.stream().filter(name -> !byName.containsKey(name)).toList();
        if (missing.isEmpty()) {
            return;
        }
        PREDICATES.run(tx, Map.of("tenant", tenant, "names", missing)).forEach(row -> {
            Predicate predicate = new Predicate(
                    row.get("name").asString(),
                    Cardinality.ofWord(row.get("cardinality").asString()),
                    row.get("phrase").asString(),
                    row.get("constant").asBoolean(false));
            byName.put(predicate.name(), predicate);
        });
    }

    List<Predicate> all() {
        return List.copyOf(byName.values());
    }

    /** The names of those that hold many values. */
    Set<String> many() {
        return byName.values().stream()
                .filter(predicate -> predicate.cardinality() == Cardinality.MANY)
                .map(Predicate::name)
                .collect(Collectors.toSet());
    }
}
