package dev.annals.bootstrap;

import dev.annals.graph.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * What is already kept for a finding.
 *
 * @param id of the episode; null if none is kept
 * @param said the digest of what it says; null if no job read it
 * @param takenBack whether exactly the same was once kept, and somebody took it back
 */
record KeptEpisode(@Nullable String id, @Nullable String said, boolean takenBack) {

    private static final Statement OF = Statement.named("bootstrap/standing");
    private static final Statement UNDER = Statement.named("bootstrap/standing-under");

    static Map<String, KeptEpisode> of(TransactionContext tx, String tenant, String scope, List<Draft> drafts) {
        Map<String, KeptEpisode> standing = new HashMap<>();
        if (!drafts.isEmpty()) {
            List<Map<String, String>> rows = drafts.stream()
                    .map(draft -> Map.of("sourceId", draft.sourceId(), "said", draft.said()))
                    .toList();
            OF.run(tx, Map.of("tenant", tenant, "scope", scope, "rows", rows))
                    .forEach(row -> standing.put(
                            row.get("sourceId").asString(),
                            new KeptEpisode(
                                    row.get("id").asString(null),
                                    row.get("said").asString(null),
                                    row.get("takenBack").asBoolean())));
        }
        return standing;
    }

    /** The ids of all episodes whose sourceIds have this prefix, by sourceId. */
    static Map<String, String> under(TransactionContext tx, String tenant, String scope, String prefix) {
        Map<String, String> ids = new HashMap<>();
        UNDER.run(tx, Map.of("tenant", tenant, "scope", scope, "prefix", prefix))
                .forEach(row ->
                        ids.put(row.get("sourceId").asString(), row.get("id").asString()));
        return ids;
    }
}
