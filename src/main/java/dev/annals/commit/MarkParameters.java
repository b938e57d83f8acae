package dev.annals.commit;

import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Keeping;
import dev.annals.graph.GraphTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is archived and pinned, or no longer, as parameters of statements. */
final class MarkParameters {

    private MarkParameters() {}

    static Map<String, ?> claim(Map.Entry<String, Keeping> kept) {
        return Map.of(
                "claim", kept.getKey(),
                "archivedBy", List.copyOf(kept.getValue().archivedBy()),
                "pinnedBy", List.copyOf(kept.getValue().pinnedBy()));
    }

    static Map<String, ?> fact(Map.Entry<String, Changes.Turns> kept) {
        return turns(kept.getKey(), kept.getValue());
    }

    static Map<String, ?> episode(Map.Entry<String, Changes.KeptEpisode> kept) {
        Map<String, @Nullable Object> row = turns(kept.getKey(), kept.getValue().turns());
        row.put("archivedBy", List.copyOf(kept.getValue().keeping().archivedBy()));
        row.put("pinnedBy", List.copyOf(kept.getValue().keeping().pinnedBy()));
        return row;
    }

    private static Map<String, @Nullable Object> turns(String id, Changes.Turns turns) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("archived", turns.archived().stream().map(GraphTime::write).toList());
        row.put("pinned", turns.pinned().stream().map(GraphTime::write).toList());
        return row;
    }
}
