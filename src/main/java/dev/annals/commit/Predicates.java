package dev.annals.commit;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;

/** The predicates that were read. */
final class Predicates {

    private final Map<String, Predicate> byName = new LinkedHashMap<>();

    void add(Value predicates) {
        for (Value row : predicates.values()) {
            String name = row.get("name").asString();
            byName.put(
                    name,
                    new Predicate(
                            name,
                            Cardinality.ofWord(row.get("cardinality").asString()),
                            row.get("phrase").asString(),
                            row.get("constant").asBoolean(false)));
        }
    }

    List<String> missing(Collection<String> names) {
        return names.stream().filter(name -> !byName.containsKey(name)).toList();
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
