package dev.annals.dedupe;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * An episode that was archived as a repeat of one that no longer stands.
 *
 * @param decision the id of the one that archived it
 */
record LastCopy(String id, String scope, String decision, String reason, String change) {

    static final String PREFIX = "last-copy:";

    /** @param row with {@code copy, decision} and the {@code reason} why it was archived */
    static LastCopy of(Record row) {
        String decision = row.get("decision").asString();
        return new LastCopy(
                row.get("copy").get("id").asString(),
                row.get("copy").get("scope").asString(),
                decision,
                row.get("reason").asString() + "; that one no longer stands",
                CanonicalJson.write(Map.of("reverts", decision, "episode", Repeat.shown(row.get("copy")))));
    }

    private String about() {
        return PREFIX + id;
    }

    static String episode(Item item) {
        return item.about().substring(PREFIX.length());
    }

    Proposal proposal(boolean auto) {
        return new Proposal(about(), scope, reason, change, auto ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED);
    }

    boolean isAsPlanned(Item item) {
        return Proposal.digest(about(), scope, change).equals(item.digest());
    }

    /** Searches find it again. */
    Op op(String job) {
        return new Op.Revert(decision, new Op.Why(reason, CanonicalJson.write(Map.of("job", job))));
    }
}
