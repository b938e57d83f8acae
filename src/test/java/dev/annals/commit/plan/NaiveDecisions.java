package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Entity;
import dev.annals.belief.NaiveContradictions;
import dev.annals.belief.NaiveContradictions.Conflict;
import dev.annals.belief.NaiveModel;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.belief.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An independent model of what claims and decisions mean, to check the real one against: each answer is computed from
 * all claims and the decisions in force. A reverted decision is simply absent, as if it had never been taken.
 */
final class NaiveDecisions {

    final Map<String, Told> claims = new LinkedHashMap<>();
    final Map<String, Choice> inForce = new LinkedHashMap<>();

    private final Map<String, Predicate> predicates;
    private final Map<String, String> firstNames = new LinkedHashMap<>();

    /** @param predicates as they are declared now */
    NaiveDecisions(Map<String, Predicate> predicates) {
        this.predicates = predicates;
    }

    /**
     * A claim, with what it names.
     *
     * @param type that it gives its subject; null: none
     */
    record Told(
            String id,
            String scope,
            String subject,
            String predicate,
            Said said,
            @Nullable String type) {}

    sealed interface Choice {}

    record Withdraw(String claim) implements Choice {}

    record Merge(String absorbed, String into) implements Choice {}

    record Split(Set<String> claims, String entity, String into) implements Choice {}

    record Accept(Set<String> claims) implements Choice {}

    /** Means nothing for claims. */
    record Distinct() implements Choice {}

    record Alias(String entity, String name) implements Choice {}

    record Rename(String entity, String name) implements Choice {}

    record Retype(String entity, String type) implements Choice {}

    record Archive(Set<String> claims) implements Choice {}

    record Pin(Set<String> claims) implements Choice {}

    /** What claims compete for, of whatever value. */
    record Subject(String scope, String entity, String predicate) {}

    /** A belief, by the ids of the claims that support it. */
    record Believed(Subject of, String value, int from, int to, Set<String> support) {}

    /** A contradiction, by the ids of its claims. */
    record Disputed(Subject of, String one, String other, int from, int to, Set<String> claims, boolean accepted) {
        boolean covers(String value, int day) {
            return from <= day && day < to && (one.equals(value) || other.equals(value));
        }
    }

    void make(String entity, String name) {
        firstNames.putIfAbsent(entity, name);
    }

    List<String> entities() {
        return List.copyOf(firstNames.keySet());
    }

    private <T extends Choice> Stream<T> all(Class<T> kind) {
        return inForce.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean areArchived(Set<String> claims) {
        return claims.stream()
                .allMatch(claim ->
                        all(Archive.class).anyMatch(archive -> archive.claims().contains(claim)));
    }

    boolean isOnePinned(Set<String> claims) {
        return claims.stream()
                .anyMatch(claim -> all(Pin.class).anyMatch(pin -> pin.claims().contains(claim)));
    }

    String canonical(String entity) {
        return all(Merge.class)
                .filter(merge -> merge.absorbed().equals(entity))
                .map(merge -> canonical(merge.into()))
                .findFirst()
                .orElse(entity);
    }

    /** The entity that the claim means by one that it names. */
    String meant(String claim, String named) {
        String meant = named;
        for (Split split : all(Split.class).toList()) {
            if (split.claims().contains(claim) && canonical(meant).equals(canonical(split.entity()))) {
                meant = split.into();
            }
        }
        return canonical(meant);
    }

    String meantSubject(Told told) {
        return meant(told.id(), told.subject());
    }

    String meantValue(Told told) {
        String value = told.said().value();
        return value.startsWith("entity:") ? "entity:" + meant(told.id(), value.substring("entity:".length())) : value;
    }

    Set<Believed> believed() {
        Set<Believed> believed = new HashSet<>();
        bySubject((subject, said) -> {
            for (List<Said> slot : holdsOne(subject) ? List.of(said) : byValue(said)) {
                Set<Disputed> open = withheld(subject, said);
                NaiveModel.timeline(slot, (value, day) -> open.stream().anyMatch(one -> one.covers(value, day)))
                        .stream()
                        .map(held -> new Believed(subject, held.value(), held.from(), held.to(), ids(held.support())))
                        .forEach(believed::add);
            }
        });
        return believed;
    }

    Set<Disputed> disputed() {
        Set<Disputed> disputed = new HashSet<>();
        bySubject((subject, said) -> disputed.addAll(disputed(subject, said)));
        return disputed;
    }

    private Set<Disputed> disputed(Subject subject, List<Said> said) {
        if (!holdsOne(subject)) {
            return Set.of();
        }
        NaiveContradictions found = new NaiveContradictions(said);
        return (predicate(subject).constant() ? found.ofConstant() : found.overlaps())
                .stream().map(conflict -> disputed(subject, conflict, said)).collect(Collectors.toSet());
    }

    /** Of which no side is believed. */
    private Set<Disputed> withheld(Subject subject, List<Said> said) {
        return predicate(subject).withholds()
                ? disputed(subject, said).stream()
                        .filter(one -> !one.accepted())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Disputed disputed(Subject subject, Conflict conflict, List<Said> said) {
        Set<String> ids = ids(conflict.claims());
        Set<String> ofOne = ids(said.stream()
                .filter(one -> one.value().equals(conflict.one()))
                .map(Said::made)
                .collect(Collectors.toSet()));
        boolean accepted = all(Accept.class)
                .map(Accept::claims)
                .map(claims -> ids.stream().filter(claims::contains).toList())
                .anyMatch(both -> both.stream().anyMatch(ofOne::contains) && !ofOne.containsAll(both));
        return new Disputed(subject, conflict.one(), conflict.other(), conflict.from(), conflict.to(), ids, accepted);
    }

    /** Live claims of the same subject, as they mean it. */
    private void bySubject(BiConsumer<Subject, List<Said>> each) {
        Set<String> withdrawn = all(Withdraw.class).map(Withdraw::claim).collect(Collectors.toSet());
        claims.values().stream()
                .filter(told -> !withdrawn.contains(told.id()))
                .collect(Collectors.groupingBy(
                        told -> new Subject(told.scope(), meantSubject(told), told.predicate()),
                        Collectors.mapping(this::said, Collectors.toList())))
                .forEach(each);
    }

    private Said said(Told told) {
        Said said = told.said();
        return new Said(said.made(), said.kind(), meantValue(told), said.from(), said.to());
    }

    private boolean holdsOne(Subject subject) {
        return predicate(subject).cardinality() == Cardinality.ONE;
    }

    private Predicate predicate(Subject subject) {
        return Objects.requireNonNull(predicates.get(subject.predicate()));
    }

    /** What is said of whatever value counts for each. */
    private static List<List<Said>> byValue(List<Said> said) {
        Map<String, List<Said>> byValue = new TreeMap<>();
        said.stream()
                .map(Said::value)
                .filter(value -> !value.equals(NaiveModel.ANY))
                .forEach(value -> byValue.put(
                        value,
                        said.stream()
                                .filter(one -> Set.of(value, NaiveModel.ANY).contains(one.value()))
                                .toList()));
        return new ArrayList<>(byValue.values());
    }

    private Set<String> ids(Set<Integer> made) {
        return claims.values().stream()
                .filter(told -> made.contains(told.said().made()))
                .map(Told::id)
                .collect(Collectors.toSet());
    }

    String nameOf(String entity) {
        return all(Rename.class)
                .filter(rename -> rename.entity().equals(entity))
                .map(Rename::name)
                .reduce((before, last) -> last)
                .orElseGet(() -> Objects.requireNonNull(firstNames.get(entity)));
    }

    /** The type decided last, or else the first that a claim that counts gives. */
    String typeOf(String entity) {
        Set<String> withdrawn = all(Withdraw.class).map(Withdraw::claim).collect(Collectors.toSet());
        return all(Retype.class)
                .filter(retype -> retype.entity().equals(entity))
                .map(Retype::type)
                .reduce((before, last) -> last)
                .orElseGet(() -> claims.values().stream()
                        .filter(told ->
                                told.type() != null && told.subject().equals(entity) && !withdrawn.contains(told.id()))
                        .map(Told::type)
                        .findFirst()
                        .orElse(Entity.UNTYPED));
    }

    /** Names that find the entity. */
    List<String> namesOf(String entity) {
        return Stream.concat(
                        Stream.of(nameOf(entity)),
                        all(Alias.class)
                                .filter(alias -> alias.entity().equals(entity))
                                .map(Alias::name))
                .toList();
    }
}
