package dev.annals.consolidate;

import dev.annals.episode.EpisodeRollback;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The digests that a job keeps, and those they replaced. */
final class KeptDigests {

    static final Statement BRING_BACK = Statement.named("consolidate/bring-back");
    private static final Statement KEPT = Statement.named("consolidate/kept");

    private KeptDigests() {}

    static EpisodeRollback of(TransactionContext tx, String tenant, String job) {
        List<Record> rows = KEPT.run(tx, Map.of("tenant", tenant, "job", job));
        return new EpisodeRollback(
                rows.stream().map(row -> kept(row.get("id"), row.get("seal"))).toList(),
                rows.stream()
                        .map(row -> row.get("before"))
                        .filter(before -> !before.isNull())
                        .map(before -> kept(before.get("id"), before.get("seal")))
                        .toList());
    }

    private static EpisodeRollback.Kept kept(Value id, Value seal) {
        return new EpisodeRollback.Kept(id.asString(), seal.asString());
    }
}
