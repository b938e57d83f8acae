package dev.annals.commit.plan;

import dev.annals.belief.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots that claims left or entered, or where one means another value, and whom these claims meant before and mean now. */
final class Moves {

    private final Set<SlotState> slots = new LinkedHashSet<>();
    private final Map<String, Set<SlotState>> byEntity = new HashMap<>();

    void add(SlotState from, HeldClaim before, SlotState to, HeldClaim now) {
        slots.add(from);
        slots.add(to);
        if (!from.slot.subject().equals(to.slot.subject())) {
            note(from.slot.subject(), from, to);
            note(to.slot.subject(), from, to);
        }
        @Nullable Value meant = before.claim().value();
        @Nullable Value means = now.claim().value();
        if (!Objects.equals(meant, means)) {
            note(meant, from, to);
            note(means, from, to);
        }
    }

    private void note(@Nullable Value value, SlotState from, SlotState to) {
        if (value instanceof Value.Of(String entity)) {
            note(entity, from, to);
        }
    }

    private void note(String entity, SlotState from, SlotState to) {
        Set<SlotState> about = byEntity.computeIfAbsent(entity, absent -> new LinkedHashSet<>());
        about.add(from);
        about.add(to);
    }

    Set<SlotState> slots() {
        return slots;
    }

    /** Those of claims that meant one of the entities, or mean it now. */
    Set<SlotState> of(Collection<String> entities) {
        Set<SlotState> about = new LinkedHashSet<>();
        entities.forEach(entity -> about.addAll(byEntity.getOrDefault(entity, Set.of())));
        return about;
    }
}
