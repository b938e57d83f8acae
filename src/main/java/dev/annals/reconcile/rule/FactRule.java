package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule about several facts of one scope that cannot be true at once. */
public sealed interface FactRule extends Rule {

    /** The predicates of the facts that it examines. */
    Set<String> predicates();

    /** @param entity the subject whose facts are examined */
    List<Broken> broken(String entity, Facts facts);

    /** A date given by the value of a predicate, or by the start of facts with certain predicates. */
    record Point(@Nullable String value, Set<String> starts) {

        Set<String> predicates() {
            return value == null ? starts : Set.of(value);
        }

        private Optional<Moment> of(HeldFact fact) {
            if (fact.predicate().equals(value)) {
                return Moment.saidBy(fact);
            }
            return starts.contains(fact.predicate()) ? Optional.of(fact.begins()) : Optional.empty();
        }
    }

    /**
     * The first date must not be later than the second.
     *
     * @param through null: both dates concern one subject; else the first concerns the object that the subject has by
     *     this predicate. If {@code then} is a start of this predicate, it is that of the same fact
     */
    record Order(String name, String says, @Nullable String through, Point first, Point then) implements FactRule {

        @Override
        public Set<String> predicates() {
            Set<String> all = new TreeSet<>(first.predicates());
            all.addAll(then.predicates());
            if (through != null) {
                all.add(through);
            }
            return all;
        }

        @Override
        public List<Broken> broken(String entity, Facts facts) {
            List<HeldFact> own = facts.of(entity);
            if (through == null) {
                return own.stream().flatMap(one -> pairs(one, own, List.of())).toList();
            }
            List<Broken> broken = new ArrayList<>();
            for (HeldFact link : own) {
                if (link.predicate().equals(through) && link.value() instanceof Value.Of(String other)) {
                    List<HeldFact> then = this.then.starts().contains(through) ? List.of(link) : own;
                    facts.of(other).stream()
                            .flatMap(one -> pairs(one, then, List.of(link)))
                            .forEach(broken::add);
                }
            }
            return broken;
        }

        private Stream<Broken> pairs(HeldFact one, List<HeldFact> others, List<HeldFact> links) {
            return first.of(one).stream()
                    .flatMap(early -> others.stream()
                            .filter(other -> other.scope().equals(one.scope()) && !other.equals(one))
                            .filter(other ->
                                    then.of(other).filter(early::isAfter).isPresent())
                            .map(other -> Broken.of(this, Stream.concat(Stream.of(one, other), links.stream()))));
        }
    }

    /** No value may have both at the same time. */
    record Exclusive(String name, String says, Set<String> predicates) implements FactRule {

        @Override
        public List<Broken> broken(String entity, Facts facts) {
            List<HeldFact> own = facts.of(entity).stream()
                    .filter(fact -> predicates.contains(fact.predicate()))
                    .toList();
            return Facts.pairs(own)
                    .filter(pair -> !pair.get(0).predicate().equals(pair.get(1).predicate())
                            && pair.get(0).value().equals(pair.get(1).value()))
                    .map(pair -> Broken.of(this, pair.stream()))
                    .toList();
        }
    }

    /** No value may belong to two subjects at the same time. */
    record OneHolder(String name, String says, Set<String> predicates) implements FactRule {

        @Override
        public List<Broken> broken(String entity, Facts facts) {
            List<HeldFact> held = facts.about(entity).stream()
                    .filter(fact -> predicates.contains(fact.predicate()))
                    .toList();
            return Facts.pairs(held)
                    .filter(pair -> pair.get(0).predicate().equals(pair.get(1).predicate())
                            && !pair.get(0).subject().equals(pair.get(1).subject()))
                    .map(pair -> Broken.of(this, pair.stream()))
                    .toList();
        }
    }

    /** If a subject has a value, the value must have the subject, at some time in common. */
    record Symmetric(String name, String says, Set<String> predicates) implements FactRule {

        /** The source of the claims that are added for a rule. */
        public static String source(String rule) {
            return "rule " + rule;
        }

        /** A finding for each fact that somebody told and that has no counterpart. */
        @Override
        public List<Broken> broken(String entity, Facts facts) {
            return among(
                    entity,
                    facts,
                    fact -> isTold(fact) && counterparts(fact, facts).isEmpty());
        }

        /** A finding for each fact that was added for this rule and may hold longer than what it was added for. */
        List<Broken> unfounded(String entity, Facts facts) {
            return among(
                    entity,
                    facts,
                    fact -> fact.sources().contains(source(name))
                            && counterparts(fact, facts).stream()
                                    .noneMatch(
                                            back -> isTold(back) && back.valid().contains(fact.valid())));
        }

        private List<Broken> among(String entity, Facts facts, Predicate<HeldFact> which) {
            return facts.of(entity).stream()
                    .filter(fact -> predicates.contains(fact.predicate()) && isAboutAnother(fact))
                    .filter(which)
                    .map(fact -> Broken.of(this, Stream.of(fact)))
                    .toList();
        }

        private static boolean isAboutAnother(HeldFact fact) {
            return fact.value() instanceof Value.Of && !fact.isAbout(fact.subject());
        }

        /** Not added for this rule alone. */
        private boolean isTold(HeldFact fact) {
            return fact.sources().stream().anyMatch(source -> !source.equals(source(name)));
        }

        private static List<HeldFact> counterparts(HeldFact fact, Facts facts) {
            return fact.value() instanceof Value.Of(String other)
                    ? facts.of(other).stream()
                            .filter(back -> isCounterpart(back, fact))
                            .toList()
                    : List.of();
        }

        private static boolean isCounterpart(HeldFact back, HeldFact fact) {
            return back.predicate().equals(fact.predicate())
                    && back.scope().equals(fact.scope())
                    && back.isAbout(fact.subject())
                    && back.valid().overlaps(fact.valid());
        }
    }
}
