package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.ChangedEntity;
import dev.annals.belief.Claim;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Part;
import dev.annals.change.Share;
import dev.annals.journal.Head;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a tenant after the commits planned so far, and the changes these make. */
final class PlannedState {

    final EntityIndex entities;
    final Identities identities;
    final Typings typings;
    final TypeChanges types;
    final Decided decided;
    final Changes changes = new Changes();
    final ArchivedAndPinned shelf = new ArchivedAndPinned(changes);
    Head head;

    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, Predicate> vocabulary = new HashMap<>();
    private final Map<String, SlotState> slots = new HashMap<>();
    private final Map<String, Share> shares;
    private final Set<String> near;

    PlannedState(Loaded loaded) {
        Loaded.People people = loaded.people();
        identities = new Identities(people.merges(), people.splits());
        entities = new EntityIndex(people.entities(), people.aliases(), identities);
        typings = new Typings(loaded.claims(), people.naming());
        types = new TypeChanges(entities, identities, typings);
        near = new HashSet<>(people.near());
        head = loaded.head();
        decided = new Decided(loaded);
        shares = loaded.shares();
        loaded.predicates().forEach(predicate -> predicates.put(predicate.name(), predicate));
        loaded.slots().stream().map(SlotState::of).forEach(state -> {
            slots.put(state.key, state);
            shelf.load(state);
        });
    }

    /**
     * What the part contributes to its commit.
     *
     * @throws ProblemException if the part is refused
     */
    Share share(@Nullable Part part) {
        if (part == null) {
            return new Share(null, List.of(), List.of());
        }
        Share share = Objects.requireNonNull(shares.get(part.subject()));
        if (share.refusal() != null) {
            throw share.refusal();
        }
        return share;
    }

    /** Sets the cardinality of predicates that have not been used yet, for the current transaction. */
    void speak(List<Predicate> words) {
        vocabulary.clear();
        words.forEach(predicate -> vocabulary.put(predicate.name(), predicate));
    }

    Predicate predicate(String name) {
        return predicates.computeIfAbsent(name, absent -> {
            Predicate first = unused(absent);
            changes.predicates.put(absent, first);
            return first;
        });
    }

    private Predicate unused(String name) {
        return vocabulary.getOrDefault(name, Predicate.undeclared(name));
    }

    Collection<Predicate> predicates() {
        return predicates.values();
    }

    /** @param since from when it counts */
    void declare(Change.Declaration declaration, Instant since) {
        Predicate predicate = declaration.predicate();
        if (!predicate(predicate.name()).lifespan().equals(predicate.lifespan())) {
            changes.lifespans.put(predicate.name(), since);
        }
        predicates.put(predicate.name(), predicate);
        changes.predicates.put(predicate.name(), predicate);
        changes.declarations.put(predicate.name(), declaration);
    }

    SlotState slot(Slot slot) {
        return slots.computeIfAbsent(slot.key(), key -> {
            changes.slots.add(slot);
            return new SlotState(slot);
        });
    }

    @Nullable
    SlotState known(String key) {
        return slots.get(key);
    }

    Collection<SlotState> known() {
        return slots.values();
    }

    List<SlotState> slotsOf(String predicate) {
        return slots.values().stream()
                .filter(state -> state.slot.predicate().equals(predicate))
                .toList();
    }

    /**
     * The live claims of a slot. If the predicate holds many values, claims on any value compete in the slot of each.
     */
    Stream<Claim> competing(SlotState state) {
        if (state.slot.value() == null || !holdsMany(state)) {
            return state.live();
        }
        @Nullable SlotState ofAny = slots.get(state.slot.ofAny().key());
        return ofAny == null ? state.live() : Stream.concat(state.live(), ofAny.live());
    }

    boolean holdsMany(SlotState state) {
        return holdsMany(state.slot.predicate());
    }

    boolean holdsMany(String predicate) {
        return predicates.getOrDefault(predicate, unused(predicate)).cardinality() == Cardinality.MANY;
    }

    /** Whether all merges and splits that concern this entity are loaded. */
    boolean isNear(String entity) {
        return near.contains(entity) || entities.isNew(entity);
    }

    /** A sentence for what a claim means. */
    String sentence(String subject, Predicate predicate, @Nullable Value value) {
        return predicate
                .sentence(entities.get(subject).name(), Wording.of(value, entities))
                .strip();
    }

    /**
     * Changes whether a claim counts.
     *
     * @return the slots this touches
     */
    List<SlotState> stand(String claim, HeldClaim.Standing next, Instant at) {
        Loaded.Place place = decided.place(claim);
        boolean counted = place.standing().isLive();
        decided.stand(claim, next);
        if (counted != next.isLive()) {
            types.stand(claim, next.isLive());
        }
        changes.standings.merge(
                claim,
                new Changes.Stood(claim, next, at, counted),
                (first, last) -> new Changes.Stood(claim, next, at, first.counted()));
        List<SlotState> concerned =
                place.slots().stream().map(slots::get).filter(Objects::nonNull).toList();
        concerned.forEach(state -> state.claims.computeIfPresent(claim, (id, held) -> held.with(next)));
        return concerned;
    }

    /** Records how entities changed since the last call. */
    void noteEntities(Instant at) {
        for (ChangedEntity changed : entities.takeChanges()) {
            @Nullable EntityHistory history = changes.entities.get(changed.is().id());
            if (history == null) {
                changes.entities.put(changed.is().id(), new EntityHistory(changed, at));
            } else {
                history.add(changed.is(), at);
            }
        }
    }
}
