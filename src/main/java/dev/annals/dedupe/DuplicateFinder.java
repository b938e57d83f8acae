package dev.annals.dedupe;

import dev.annals.dedupe.match.Two;
import dev.annals.graph.Statement;
import dev.annals.job.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Finds clusters of entities that are probably one. */
final class DuplicateFinder {

    private static final Statement TAKEN_BACK = Statement.named("dedupe/taken-back");

    private DuplicateFinder() {}

    /** Those around these entities. Each is reported with its first entity, once everything linked to it is known. */
    static List<Proposal> of(TransactionContext tx, String tenant, Look look, List<String> entities, Policy policy) {
        Links links = Links.around(tx, look, entities);
        Set<String> ids = links.ids();
        if (ids.isEmpty()) {
            return List.of();
        }
        return new Duplicates(
                        links,
                        Known.read(tx, tenant, ids),
                        takenBack(tx, tenant, ids),
                        PinnedEntities.among(tx, tenant, ids),
                        policy)
                .proposals(entities);
    }

    private static Set<Two> takenBack(TransactionContext tx, String tenant, Set<String> ids) {
        return TAKEN_BACK.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(row -> new Two(row.get("one").asString(), row.get("other").asString()))
                .collect(Collectors.toSet());
    }
}
