package dev.annals.commit;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import dev.annals.predicate.PredicateRows;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The predicates that were read or cached. */
final class Predicates {

    private final TenantCache known;
    private final Map<String, Predicate> byName = new LinkedHashMap<>();

    Predicates(TenantCache known) {
        this.known = known;
    }

    void add(Value predicates) {
        for (Value row : predicates.values()) {
            Predicate predicate = PredicateRows.predicate(row);
            byName.put(predicate.name(), predicate);
        }
    }

    /** Returns the names that are not cached, and adds the others. */
    List<String> missing(Collection<String> names) {
        return names.stream().filter(name -> !recall(name)).toList();
    }

    private boolean recall(String name) {
        if (byName.containsKey(name)) {
            return true;
        }
        @Nullable Predicate predicate = known.predicate(name);
        if (predicate == null) {
            return false;
        }
        byName.put(name, predicate);
        return true;
    }

    List<Predicate> all() {
        return List.copyOf(byName.values());
    }

    /** The names of predicates that hold many values. */
    Set<String> many() {
        return byName.values().stream()
                .filter(predicate -> predicate.cardinality() == Cardinality.MANY)
                .map(Predicate::name)
                .collect(Collectors.toSet());
    }
}
