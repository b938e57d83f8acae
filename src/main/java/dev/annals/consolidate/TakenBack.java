package dev.annals.consolidate;

import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Digests that were once kept, and then taken back by somebody. */
final class TakenBack {

    private static final Statement TAKEN_BACK = Statement.named("consolidate/taken-back");

    private TakenBack() {}

    /** The subjects of those drafts that match one to the letter. */
    static Set<Subject> of(TransactionContext tx, String tenant, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Set.of();
        }
        List<Map<String, Object>> rows = drafts.stream().map(TakenBack::row).toList();
        Set<List<String>> found = TAKEN_BACK.run(tx, Map.of("tenant", tenant, "rows", rows)).stream()
                .map(row ->
                        List.of(row.get("scope").asString(), row.get("about").asString()))
                .collect(Collectors.toSet());
        return drafts.stream()
                .map(draft -> draft.source().subject())
                .filter(subject -> found.contains(List.of(subject.scope(), subject.about())))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> row(Draft draft) {
        Subject subject = draft.source().subject();
        return Map.of(
                "about", subject.about(),
                "scope", subject.scope(),
                "sourceId", subject.sourceId(),
                "text", draft.gist().text());
    }
}
