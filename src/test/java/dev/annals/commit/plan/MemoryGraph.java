package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.DecisionKind;
import dev.annals.journal.Decision;
import dev.annals.journal.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A graph of plain maps that holds what commits wrote. It returns everything, whatever is loaded. */
final class MemoryGraph {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    final Map<String, Predicate> predicates = new LinkedHashMap<>();
    final Map<String, Entity> entities = new LinkedHashMap<>();
    final Map<String, In<HeldClaim>> claims = new LinkedHashMap<>();
    final Map<String, In<Belief>> beliefs = new LinkedHashMap<>();
    final Map<String, In<HeldContradiction>> contradictions = new LinkedHashMap<>();

    /** The facts that are archived, and those that are pinned. */
    final Set<String> archived = new HashSet<>();

    final Set<String> pinned = new HashSet<>();

    private final Map<String, String> firstNames = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<Loaded.Typed>> types = new LinkedHashMap<>();
    private final Map<String, String> goneContradictions = new LinkedHashMap<>();
    private final Map<String, Loaded.MadeDecision> decisions = new LinkedHashMap<>();
    private final Map<String, EntityIndex.Alias> aliases = new LinkedHashMap<>();
    private final Map<String, Identities.Merge> merges = new LinkedHashMap<>();
    private final Map<String, Identities.Split> splits = new LinkedHashMap<>();
    private Head head = Head.NONE;

    /** Something in a slot. */
    record In<T>(String slot, T it) {
        In<T> with(UnaryOperator<T> change) {
            return new In<>(slot, change.apply(it));
        }
    }

    Slot slot(In<?> something) {
        return Objects.requireNonNull(slots.get(something.slot()));
    }

    Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }

    Predicate predicate(String name) {
        return Objects.requireNonNull(predicates.get(name));
    }

    Planner planner() {
        return new Planner("main", FIRST.plusSeconds(head.seq()), loaded());
    }

    private Loaded loaded() {
        Map<String, Loaded.Place> places = new LinkedHashMap<>();
        claims.forEach((id, in) -> places.put(id, place(in)));
        Map<String, Loaded.Disputed> disputed = new LinkedHashMap<>();
        goneContradictions.forEach((id, slot) -> disputed.put(id, disputed(slot, true)));
        contradictions.forEach((id, in) -> disputed.put(id, disputed(in.slot(), false)));
        return new Loaded(
                head,
                Map.of(),
                List.copyOf(predicates.values()),
                people(),
                slots.keySet().stream().map(this::loaded).toList(),
                Set.of(),
                places,
                Map.copyOf(decisions),
                disputed,
                heldFacts(),
                Map.of(),
                Map.of());
    }

    private Map<String, Loaded.HeldFact> heldFacts() {
        return beliefs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Loaded.HeldFact(
                                slot(one.getValue()).scope(), one.getValue().slot())));
    }

    private Loaded.People people() {
        Map<String, Loaded.Naming> naming = new LinkedHashMap<>();
        entities.keySet().forEach(id -> naming.put(id, naming(id)));
        return new Loaded.People(
                List.copyOf(entities.values()),
                List.copyOf(aliases.values()),
                List.copyOf(merges.values()),
                List.copyOf(splits.values()),
                Set.copyOf(entities.keySet()),
                naming,
                Set.of());
    }

    private Loaded.Naming naming(String entity) {
        return new Loaded.Naming(
                Objects.requireNonNull(firstNames.get(entity)),
                words(DecisionKind.RENAME, "name", entity),
                words(DecisionKind.RETYPE, "type", entity),
                introductions(entity),
                null);
    }

    /** The splits that gave the entity a type. */
    private List<Loaded.Word> introductions(String entity) {
        return decisions.values().stream()
                .filter(made -> !made.reverted() && made.decision().kind() == DecisionKind.SPLIT)
                .map(Loaded.MadeDecision::decision)
                .filter(decision -> decision.about("into").equals(entity)
                        && decision.text("type").isPresent())
                .map(decision -> new Loaded.Word(decision.id(), decision.about("type")))
                .toList();
    }

    private List<Loaded.Word> words(DecisionKind kind, String word, String entity) {
        return decisions.values().stream()
                .filter(made -> !made.reverted() && made.decision().kind() == kind)
                .map(Loaded.MadeDecision::decision)
                .filter(decision -> decision.about("entity").equals(entity))
                .map(decision -> new Loaded.Word(decision.id(), decision.about(word)))
                .toList();
    }

    private Loaded.LoadedSlot loaded(String slot) {
        return new Loaded.LoadedSlot(
                Objects.requireNonNull(slots.get(slot)), in(slot, claims), in(slot, beliefs), in(slot, contradictions));
    }

    private static <T> List<T> in(String slot, Map<String, In<T>> somethings) {
        return somethings.values().stream()
                .filter(in -> in.slot().equals(slot))
                .map(In::it)
                .toList();
    }

    private Loaded.Place place(In<HeldClaim> in) {
        HeldClaim.Named named = in.it().named();
        Stream<String> object = named.value() instanceof Value.Of(String id) ? Stream.of(id) : Stream.empty();
        return new Loaded.Place(
                slot(in).scope(),
                in.it().standing(),
                List.of(in.slot()),
                Stream.concat(Stream.of(named.subject()), object).toList(),
                types.getOrDefault(in.it().id(), List.of()));
    }

    private Loaded.Disputed disputed(String slot, boolean gone) {
        return new Loaded.Disputed(Objects.requireNonNull(slots.get(slot)).scope(), slot, gone);
    }

    void write(Changes changes, Head next) {
        predicates.putAll(changes.predicates);
        changes.entities.forEach((id, history) -> {
            entities.put(id, history.is());
            firstNames.computeIfAbsent(id, absent -> history.names().getFirst().word());
        });
        changes.slots.forEach(slot -> slots.put(slot.key(), slot));
        writeClaims(changes);
        changes.decisions.forEach(this::write);
        writeIdentities(changes);
        writeBeliefs(changes);
        writeMarks(changes);
        writeContradictions(changes);
        head = next;
    }

    private void writeClaims(Changes changes) {
        for (Changes.NewClaim made : changes.claims) {
            claims.put(made.held().id(), new In<>(made.slot().key(), made.held()));
            types.put(made.held().id(), made.types());
        }
        changes.movedClaims.forEach((id, moved) -> claims.compute(id, (same, in) -> moved(in.it(), moved)));
        changes.standings.forEach((id, stood) -> change(claims, id, held -> held.with(stood.standing())));
        changes.markedClaims.forEach((id, marks) -> change(claims, id, held -> held.with(marks)));
        changes.acceptedClaims.forEach((id, by) -> change(claims, id, held -> held.with(Set.copyOf(by))));
    }

    private static In<HeldClaim> moved(HeldClaim held, Changes.Moved moved) {
        @Nullable Value value = moved.object() == null ? held.named().value() : new Value.Of(moved.object());
        String statement =
                Objects.requireNonNullElse(moved.statement(), held.named().statement());
        return new In<>(moved.slot(), held.meaning(value, statement));
    }

    private void write(Changes.NewDecision made) {
        Decision decision = made.decision();
        decisions.put(
                decision.id(),
                new Loaded.MadeDecision(decision, List.copyOf(made.scopes()), List.copyOf(made.claims()), false));
        if (decision.kind() == DecisionKind.REVERT) {
            decisions.computeIfPresent(
                    decision.about("decision"),
                    (id, before) -> new Loaded.MadeDecision(before.decision(), before.scopes(), before.claims(), true));
        }
        if (decision.kind() == DecisionKind.SPLIT) {
            splits.put(
                    decision.id(),
                    new Identities.Split(
                            decision.id(),
                            made.commit(),
                            made.ordinal(),
                            decision.about("entity"),
                            decision.about("into"),
                            made.claims()));
        }
    }

    private void writeIdentities(Changes changes) {
        changes.merges.forEach(
                one -> merges.put(one.decision(), new Identities.Merge(one.decision(), one.from(), one.to())));
        changes.identitiesLost.forEach(one -> {
            merges.remove(one.decision());
            splits.remove(one.decision());
        });
        changes.aliases.forEach(one -> aliases.put(one.alias().decision(), one.alias()));
        changes.aliasesLost.forEach(one -> aliases.remove(one.alias().decision()));
    }

    private void writeBeliefs(Changes changes) {
        for (Changes.NewFact fact : changes.facts) {
            Belief belief = new Belief(
                    fact.id(),
                    fact.segment().value(),
                    fact.segment().valid(),
                    Set.of(),
                    fact.statement(),
                    fact.tenure());
            beliefs.put(fact.id(), new In<>(fact.slot().key(), belief));
        }
        changes.movedFacts.forEach(moved -> beliefs.compute(moved.id(), (id, in) -> new In<>(moved.slot(), in.it())));
        changes.gained.forEach(one -> change(beliefs, one.fact(), belief -> with(belief, one.claim(), true)));
        changes.lost.forEach(one -> change(beliefs, one.fact(), belief -> with(belief, one.claim(), false)));
        changes.closed.forEach(one -> beliefs.remove(one.fact()));
    }

    private static Belief with(Belief belief, String claim, boolean supports) {
        return new Belief(
                belief.id(),
                belief.value(),
                belief.valid(),
                changed(belief.support(), claim, supports),
                belief.statement(),
                belief.tenure());
    }

    /** As the property of the nodes that searches filter by. */
    private void writeMarks(Changes changes) {
        changes.markedFacts.forEach((fact, toggles) -> {
            toggle(archived, fact, toggles.archived().size());
            toggle(pinned, fact, toggles.pinned().size());
        });
    }

    private static void toggle(Set<String> facts, String fact, int times) {
        for (int i = 0; i < times; i++) {
            if (!facts.remove(fact)) {
                facts.add(fact);
            }
        }
    }

    private void writeContradictions(Changes changes) {
        for (Changes.NewContradiction made : changes.contradictions) {
            var found = made.found();
            contradictions.put(
                    made.id(),
                    new In<>(
                            made.slot().key(),
                            new HeldContradiction(
                                    made.id(),
                                    found.kind(),
                                    found.one(),
                                    found.other(),
                                    found.valid(),
                                    Set.of(),
                                    null)));
        }
        changes.restsGained.forEach(one -> rest(one, true));
        changes.restsLost.forEach(one -> rest(one, false));
        changes.acceptancesLost.forEach(one -> accept(one.contradiction(), null));
        changes.acceptancesGained.forEach(one -> accept(one.contradiction(), one.decision()));
        changes.contradictionsClosed.forEach(one -> goneContradictions.put(
                one.contradiction(),
                Objects.requireNonNull(contradictions.remove(one.contradiction()))
                        .slot()));
    }

    private void rest(Changes.Rest rest, boolean rests) {
        change(
                contradictions,
                rest.contradiction(),
                held -> with(held, changed(held.claims(), rest.claim(), rests), held.acceptedBy()));
    }

    private void accept(String contradiction, @Nullable String decision) {
        change(contradictions, contradiction, held -> with(held, held.claims(), decision));
    }

    private static HeldContradiction with(HeldContradiction held, Set<String> claims, @Nullable String acceptedBy) {
        return new HeldContradiction(
                held.id(), held.kind(), held.one(), held.other(), held.valid(), claims, acceptedBy);
    }

    private static Set<String> changed(Set<String> ids, String id, boolean add) {
        List<String> changed = new ArrayList<>(ids);
        changed.remove(id);
        if (add) {
            changed.add(id);
        }
        return new HashSet<>(changed);
    }

    private static <T> void change(Map<String, In<T>> somethings, String id, UnaryOperator<T> change) {
        somethings.compute(id, (same, in) -> Objects.requireNonNull(in).with(change));
    }
}
