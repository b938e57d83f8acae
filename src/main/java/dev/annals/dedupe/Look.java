package dev.annals.dedupe;

import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.dedupe.match.MatchModel;
import dev.annals.dedupe.match.Sign;
import dev.annals.job.Task;
import dev.annals.suggestion.Lookalike;
import dev.annals.suggestion.Lookalikes;
import java.util.Collection;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/**
 * How a job examines pairs.
 *
 * @param scopes that it may read
 * @param model by which it weighs pairs
 */
record Look(String tenant, Scopes scopes, String job, MatchModel model) {

    static Look of(Task task, MatchModel model) {
        return new Look(task.tenant(), task.scopes(), task.job(), model);
    }

    /** A suggested pair, with the evidence for and against it. */
    record Signed(Lookalike pair, List<Sign> signs) {}

    /** The pairs that contain any of these entities. */
    List<Signed> pairs(TransactionContext tx, Collection<String> entities) {
        return signed(tx, Lookalikes.around(tx, new Reader(tenant, scopes), entities));
    }

    /** The same with pairs that are not suggested. */
    List<Signed> allPairs(TransactionContext tx, Collection<String> entities) {
        return signed(tx, Lookalikes.weighed(tx, new Reader(tenant, scopes), entities));
    }

    private List<Signed> signed(TransactionContext tx, List<Lookalike> pairs) {
        Rarity rarity = Rarity.of(tx, tenant, job, pairs);
        return pairs.stream()
                .map(pair -> new Signed(pair, Signs.of(pair, rarity)))
                .toList();
    }
}
