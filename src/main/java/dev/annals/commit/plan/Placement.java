package dev.annals.commit.plan;

import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves claims to the slots where they now compete, after a change in the entities they mean or in how many values
 * their predicate holds. Claims that do not count move too, in case they count again.
 */
final class Placement {

    private final PlannedState state;

    Placement(PlannedState state) {
        this.state = state;
    }

    Moves place(Collection<SlotState> among) {
        Moves moves = new Moves();
        for (SlotState slot : List.copyOf(among)) {
            for (HeldClaim held : List.copyOf(slot.claims.values())) {
                place(held, slot, moves);
            }
        }
        return moves;
    }

    private void place(HeldClaim held, SlotState from, Moves moves) {
        Predicate predicate = state.predicate(from.slot.predicate());
        String subject = state.isNear(from.slot.subject())
                ? state.identities.meant(held.id(), held.named().subject())
                : from.slot.subject();
        @Nullable Value value = value(held);
        Slot slot = predicate.slot(from.slot.scope(), subject, value);
        boolean says = subject.equals(from.slot.subject())
                && Objects.equals(value, held.claim().value());
        if (says && slot.equals(from.slot)) {
            return;
        }
        SlotState to = state.slot(slot);
        HeldClaim moved = says ? held : held.meaning(value, statement(held, subject, predicate, value));
        from.claims.remove(held.id());
        to.add(moved);
        moves.add(from, held, to, moved);
        state.changes.move(moved, to.key);
    }

    private @Nullable Value value(HeldClaim held) {
        return held.claim().value() instanceof Value.Of(String now)
                        && state.isNear(now)
                        && held.named().value() instanceof Value.Of(String named)
                ? new Value.Of(state.identities.meant(held.id(), named))
                : held.claim().value();
    }

    private String statement(HeldClaim held, String subject, Predicate predicate, @Nullable Value value) {
        HeldClaim.Named named = held.named();
        boolean asNamed = subject.equals(named.subject()) && Objects.equals(value, named.value());
        return named.stated() || asNamed ? named.statement() : state.sentence(subject, predicate, value);
    }
}
