package dev.annals.consolidate;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.episode.Testimony;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The digests that a job keeps, and what they took the place of.
 *
 * @param kept by the job
 * @param before to be kept again
 */
record TakingBack(List<Kept> kept, List<Kept> before) {

    private static final Statement KEPT = Statement.named("consolidate/kept");
    private static final Statement BRING_BACK = Statement.named("consolidate/bring-back");

    /** @param seal the digest that seals its content */
    record Kept(String id, String seal) {

        private Evidence evidence(Evidence.Did did) {
            return Evidence.of(did, id, seal);
        }
    }

    static TakingBack of(TransactionContext tx, String tenant, String job) {
        var rows = KEPT.run(tx, Map.of("tenant", tenant, "job", job));
        return new TakingBack(
                rows.stream()
                        .map(row -> new Kept(
                                row.get("id").asString(), row.get("seal").asString()))
                        .toList(),
                rows.stream()
                        .map(row -> row.get("before"))
                        .filter(before -> !before.isNull())
                        .map(TakingBack::kept)
                        .toList());
    }

    private static Kept kept(Value digest) {
        return new Kept(digest.get("id").asString(), digest.get("seal").asString());
    }

    List<Evidence> evidence() {
        return Stream.concat(
                        kept.stream().map(one -> one.evidence(Evidence.Did.WITHDREW)),
                        before.stream().map(one -> one.evidence(Evidence.Did.LEARNED)))
                .toList();
    }

    void write(TransactionContext tx, String tenant, String why, Receipt.CommitRef commit) {
        Testimony.withdraw(
                tx, tenant, kept.stream().map(one -> row(one, why, commit)).toList());
        BRING_BACK.runForEach(
                tx, tenant, before.stream().map(one -> row(one, why, commit)).toList());
    }

    private static Map<String, Object> row(Kept one, String why, Receipt.CommitRef commit) {
        return Map.of(
                "id", one.id(),
                "commit", commit.seq(),
                "at", GraphTime.write(commit.knownAt()),
                "why", why);
    }
}
