package dev.annals.reconcile.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules over several slots. */
public record Rules(List<Rule> all) {

    /** Of facts that any of them looks at. */
    public Set<String> predicates() {
        Set<String> predicates = new TreeSet<>();
        all.forEach(rule -> predicates.addAll(rule.predicates()));
        return predicates;
    }

    public Optional<Rule> named(String name) {
        return all.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Each once, in a fixed order. */
    public List<Broken> broken(Collection<String> entities, Facts facts) {
        return entities.stream()
                .flatMap(entity -> all.stream().flatMap(rule -> rule.broken(entity, facts).stream()))
                .distinct()
                .toList();
    }
}
