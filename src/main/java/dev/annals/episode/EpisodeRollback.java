package dev.annals.episode;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * The undoing of a job's episodes.
 *
 * @param kept episodes that the job wrote, to be withdrawn
 * @param before the episodes they replaced, to be restored
 */
public record EpisodeRollback(List<Kept> kept, List<Kept> before) {

    /** @param seal the digest that seals the episode's content */
    public record Kept(String id, String seal) {

        private Evidence evidence(Evidence.Did did) {
            return Evidence.of(did, id, seal);
        }
    }

    public List<Evidence> evidence() {
        return Stream.concat(
                        kept.stream().map(one -> one.evidence(Evidence.Did.WITHDREW)),
                        before.stream().map(one -> one.evidence(Evidence.Did.LEARNED)))
                .toList();
    }

    /** @param bringBack takes rows {@code [{id, commit, at, why}]} */
    public void write(TransactionContext tx, String tenant, String why, Receipt.CommitRef commit, Statement bringBack) {
        Testimony.withdraw(tx, tenant, rows(kept, why, commit));
        bringBack.runForEach(tx, tenant, rows(before, why, commit));
    }

    private static List<Map<String, Object>> rows(List<Kept> some, String why, Receipt.CommitRef commit) {
        return some.stream()
                .map(one -> Map.<String, Object>of(
                        "id", one.id(),
                        "commit", commit.seq(),
                        "at", GraphTime.write(commit.knownAt()),
                        "why", why))
                .toList();
    }
}
