package dev.annals.dedupe;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Item;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * An episode that was archived as a repeat of one that no longer stands.
 *
 * @param decision the id of the one that archived it
 * @param takenBack whether it was brought back before, and that was undone
 */
record LastCopy(String id, String scope, String decision, String reason, String change, boolean takenBack)
        implements Copy {

    private static final String PREFIX = "last-copy:";

    /** @param row with {@code copy, decision, takenBack} and the {@code reason} why it was archived */
    static LastCopy of(Record row) {
        String decision = row.get("decision").asString();
        return new LastCopy(
                row.get("copy").get("id").asString(),
                row.get("copy").get("scope").asString(),
                decision,
                row.get("reason").asString() + "; that one no longer stands",
                CanonicalJson.write(Map.of("reverts", decision, "episode", Repeat.shown(row.get("copy")))),
                row.get("takenBack").asBoolean());
    }

    @Override
    public String about() {
        return PREFIX + id;
    }

    static boolean isIn(Item item) {
        return item.about().startsWith(PREFIX);
    }

    static String episode(Item item) {
        return item.about().substring(PREFIX.length());
    }

    /** Searches find it again. */
    @Override
    public Op op(String job) {
        return new Op.Revert(decision, new Op.Why(reason, CanonicalJson.write(Map.of("job", job))));
    }
}
