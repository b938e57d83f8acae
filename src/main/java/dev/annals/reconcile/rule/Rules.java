package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules across slots and across claims. */
public record Rules(List<Rule> all) {

    /** The predicates of facts that any of the rules examines. */
    public Set<String> predicates() {
        Set<String> predicates = new TreeSet<>();
        all(FactRule.class).forEach(rule -> predicates.addAll(rule.predicates()));
        return predicates;
    }

    public List<ClaimRule> ofClaims() {
        return all(ClaimRule.class).toList();
    }

    public Optional<Rule> named(String name) {
        return all.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Distinct, in a fixed order. */
    public List<Broken> broken(Collection<String> entities, Facts facts) {
        return entities.stream()
                .flatMap(entity -> broken(entity, facts))
                .distinct()
                .toList();
    }

    /** A fact that breaks another rule is mirrored only after that is settled. */
    private Stream<Broken> broken(String entity, Facts facts) {
        List<Broken> oneWay = all(FactRule.Symmetric.class)
                .flatMap(rule -> rule.broken(entity, facts).stream())
                .toList();
        Set<String> doubted = oneWay.isEmpty() ? Set.of() : doubted(entity, facts);
        return Stream.of(
                        impossible(entity, facts),
                        unfounded(entity, facts),
                        oneWay.stream()
                                .filter(one -> !doubted.contains(one.facts().getFirst())))
                .flatMap(Function.identity());
    }

    private Stream<Broken> unfounded(String entity, Facts facts) {
        return all(FactRule.Symmetric.class).flatMap(rule -> rule.unfounded(entity, facts).stream());
    }

    private Stream<Broken> impossible(String entity, Facts facts) {
        return all(FactRule.class)
                .filter(rule -> !(rule instanceof FactRule.Symmetric))
                .flatMap(rule -> rule.broken(entity, facts).stream());
    }

    /** The facts of an entity, and of their objects, that break a rule. */
    private Set<String> doubted(String entity, Facts facts) {
        Stream<String> others = facts.of(entity).stream()
                .map(HeldFact::value)
                .filter(Value.Of.class::isInstance)
                .map(value -> ((Value.Of) value).id());
        return Stream.concat(Stream.of(entity), others)
                .distinct()
                .flatMap(one -> impossible(one, facts))
                .flatMap(broken -> broken.facts().stream())
                .collect(Collectors.toSet());
    }

    private <R extends Rule> Stream<R> all(Class<R> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
