package dev.annals.bootstrap;

import dev.annals.episode.EpisodeRollback;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The episodes that a job learned, and those it replaced. */
final class KeptEpisodes {

    static final Statement BRING_BACK = Statement.named("bootstrap/bring-back");
    private static final Statement KEPT = Statement.named("bootstrap/kept");
    private static final Statement GIVEN_UP = Statement.named("bootstrap/given-up");

    private KeptEpisodes() {}

    /** @param most how many of the job's items to read, starting from the last one applied */
    static EpisodeRollback of(TransactionContext tx, String tenant, String job, int most) {
        Map<String, Object> parameters = Map.of("tenant", tenant, "job", job, "limit", most);
        return new EpisodeRollback(kept(KEPT.run(tx, parameters)), kept(GIVEN_UP.run(tx, parameters)));
    }

    private static List<EpisodeRollback.Kept> kept(List<Record> rows) {
        return rows.stream()
                .map(row -> new EpisodeRollback.Kept(
                        row.get("id").asString(), row.get("seal").asString()))
                .toList();
    }
}
