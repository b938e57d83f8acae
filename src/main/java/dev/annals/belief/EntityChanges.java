package dev.annals.belief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which entities were made or changed since changes were last taken. */
final class EntityChanges {

    /** The state of each when changes were last taken; empty for one that did not exist. */
    private final Map<String, Optional<Entity>> before = new LinkedHashMap<>();

    /** @param was null for a new one */
    void note(String id, @Nullable Entity was) {
        before.putIfAbsent(id, Optional.ofNullable(was));
    }

    boolean isNew(String id) {
        return before.containsKey(id) && before.get(id).isEmpty();
    }

    /** @param now gives the present state for an id */
    List<ChangedEntity> take(Function<String, Entity> now) {
        List<ChangedEntity> changes = before.entrySet().stream()
                .map(entry -> new ChangedEntity(entry.getValue().orElse(null), now.apply(entry.getKey())))
                .filter(changed -> !changed.is().equals(changed.was()))
                .toList();
        before.clear();
        return changes;
    }
}
