package dev.annals.commit;

import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Marks;
import dev.annals.graph.GraphTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is archived and pinned, or no longer, as parameters of statements. */
final class MarkParameters {

    private MarkParameters() {}

    static Map<String, ?> claim(Map.Entry<String, Marks> marked) {
        return Map.of(
                "claim", marked.getKey(),
                "archivedBy", List.copyOf(marked.getValue().archivedBy()),
                "pinnedBy", List.copyOf(marked.getValue().pinnedBy()));
    }

    static Map<String, ?> fact(Map.Entry<String, Changes.Toggles> marked) {
        return toggles(marked.getKey(), marked.getValue());
    }

    static Map<String, ?> episode(Map.Entry<String, Changes.MarkedEpisode> marked) {
        Map<String, @Nullable Object> row =
                toggles(marked.getKey(), marked.getValue().toggles());
        row.put("archivedBy", List.copyOf(marked.getValue().marks().archivedBy()));
        row.put("pinnedBy", List.copyOf(marked.getValue().marks().pinnedBy()));
        return row;
    }

    private static Map<String, @Nullable Object> toggles(String id, Changes.Toggles toggles) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("archived", toggles.archived().stream().map(GraphTime::write).toList());
        row.put("pinned", toggles.pinned().stream().map(GraphTime::write).toList());
        return row;
    }
}
