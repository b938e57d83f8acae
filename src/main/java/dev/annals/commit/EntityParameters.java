package dev.annals.commit;

import dev.annals.belief.Entity;
import dev.annals.commit.plan.EntityHistory;
import dev.annals.graph.GraphTime;
import dev.annals.likeness.NameKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New and changed entities as parameters of statements. */
final class EntityParameters {

    private EntityParameters() {}

    static Map<String, ?> entity(EntityHistory made) {
        Entity entity = made.is();
        Map<String, @Nullable Object> properties = new HashMap<>(history(made));
        properties.put("id", entity.id());
        properties.put("scope", entity.scope());
        properties.put("name", entity.name());
        properties.put("nameKey", entity.nameKey());
        properties.put("type", entity.type());
        properties.put("as", entity.as());
        properties.put("knownFrom", GraphTime.write(made.names().getFirst().from()));
        return Map.of("type", entity.type(), "keys", keys(entity.name()), "properties", properties);
    }

    static Map<String, ?> changed(EntityHistory changed, Entity was) {
        Entity entity = changed.is();
        Map<String, Object> row = new HashMap<>(history(changed));
        row.put("id", entity.id());
        row.put("name", entity.name());
        row.put("nameKey", entity.nameKey());
        row.put("type", entity.type());
        row.put("was", was.type());
        row.put("keys", keys(entity.name()));
        row.put(
                "former",
                changed.names().isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "name", was.name(),
                                "nameKey", was.nameKey(),
                                "knownTo",
                                        GraphTime.write(
                                                changed.names().getFirst().from()))));
        return row;
    }

    /** The keys by which entities with similar names are found. */
    static List<String> keys(String name) {
        return List.copyOf(NameKeys.of(name));
    }

    private static Map<String, Object> history(EntityHistory history) {
        return Map.of(
                "names", history.names().stream().map(EntityHistory.Dated::word).toList(),
                "namesFrom", instants(history.names()),
                "types", history.types().stream().map(EntityHistory.Dated::word).toList(),
                "typesFrom", instants(history.types()));
    }

    private static List<Object> instants(List<EntityHistory.Dated> dated) {
        return dated.stream().<Object>map(one -> GraphTime.write(one.from())).toList();
    }
}
