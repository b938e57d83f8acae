package dev.annals.bootstrap;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.episode.Testimony;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The episodes that a job learned, and those it took the places of.
 *
 * @param kept to be withdrawn
 * @param before to be brought back
 */
record TakingBack(List<Kept> kept, List<Kept> before) {

    private static final Statement KEPT = Statement.named("bootstrap/kept");
    private static final Statement GIVEN_UP = Statement.named("bootstrap/given-up");
    private static final Statement BRING_BACK = Statement.named("bootstrap/bring-back");

    /** @param seal the digest that seals its content */
    record Kept(String id, String seal) {

        private static Kept of(Record row) {
            return new Kept(row.get("id").asString(), row.get("seal").asString());
        }

        private Evidence evidence(Evidence.Did did) {
            return Evidence.of(did, id, seal);
        }
    }

    /** @param most items of the job, the last that are applied */
    static TakingBack of(TransactionContext tx, String tenant, String job, int most) {
        Map<String, Object> parameters = Map.of("tenant", tenant, "job", job, "limit", most);
        return new TakingBack(
                KEPT.run(tx, parameters).stream().map(Kept::of).toList(),
                GIVEN_UP.run(tx, parameters).stream().map(Kept::of).toList());
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
