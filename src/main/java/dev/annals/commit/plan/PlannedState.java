package dev.annals.commit.plan;

import dev.annals.belief.EntityIndex;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.change.Part;
import dev.annals.change.Share;
import dev.annals.journal.Head;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a tenant after the commits planned so far, and all that these change. */
final class PlannedState {

    final EntityIndex entities;
    final Typings typings;
    final Changes changes = new Changes();
    Head head;

    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, SlotState> slots = new HashMap<>();
    private final Map<String, Loaded.Place> claims;
    private final Map<String, Share> shares;

    PlannedState(Loaded loaded) {
        entities = new EntityIndex(loaded.entities());
        typings = new Typings(loaded.claims());
        head = loaded.head();
        claims = new HashMap<>(loaded.claims());
        shares = loaded.shares();
        loaded.predicates().forEach(predicate -> predicates.put(predicate.name(), predicate));
        loaded.slots().stream().map(SlotState::of).forEach(state -> slots.put(state.key, state));
    }

    /** What the part does to its commit. @throws ProblemException when the part is refused */
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

    Predicate predicate(String name) {
        return predicates.computeIfAbsent(name, absent -> {
            Predicate undeclared = Predicate.undeclared(absent);
            changes.predicates.put(absent, undeclared);
            return undeclared;
        });
    }

    void declare(Predicate predicate) {
        predicates.put(predicate.name(), predicate);
        changes.predicates.put(predicate.name(), predicate);
        changes.declared.add(predicate.name());
    }

    SlotState slot(Slot slot) {
        return slots.computeIfAbsent(slot.key(), key -> {
            changes.slots.add(slot);
            return new SlotState(slot);
        });
    }

    List<Loaded.LoadedSlot> slots() {
        return slots.values().stream().map(SlotState::snapshot).toList();
    }

    List<SlotState> slotsOf(String predicate) {
        return slots.values().stream()
                .filter(state -> state.slot.predicate().equals(predicate))
                .toList();
    }

    /** @throws ProblemException unknown-claim */
    Loaded.Place place(String claim) {
        Loaded.@Nullable Place place = claims.get(claim);
        if (place == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_CLAIM, "claim", "No claim has the id \"" + claim + "\".");
        }
        return place;
    }

    /** @return the slots it competed in, without it. @throws ProblemException claim-already-retracted */
    List<SlotState> withdraw(String claim) {
        Loaded.Place place = place(claim);
        if (place.retracted()) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_RETRACTED, "claim", "Claim " + claim + " was retracted before.");
        }
        claims.put(claim, new Loaded.Place(place.scope(), true, place.slots(), place.types()));
        typings.withdraw(claim).forEach(entities::untype);
        List<SlotState> left =
                place.slots().stream().map(slots::get).filter(Objects::nonNull).toList();
        left.forEach(state -> state.claims.remove(claim));
        return left;
    }

    /** Notes what became of entities since this was last asked. */
    void noteEntities(Instant at) {
        for (EntityIndex.Changed changed : entities.takeChanges()) {
            @Nullable EntityHistory history = changes.entities.get(changed.is().id());
            if (history == null) {
                changes.entities.put(changed.is().id(), new EntityHistory(changed, at));
            } else {
                history.add(changed.is(), at);
            }
        }
    }
}
