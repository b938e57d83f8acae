package dev.annals.commit;

import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Planner;
import dev.annals.graph.Statement;
import dev.annals.journal.Head;
import dev.annals.problem.ProblemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The attempts to commit some submissions in one database transaction. The driver retries an attempt when its answer is
 * lost, although it may have taken effect; so each attempt marks its commits, and the next one checks for them.
 */
final class CommitGroup {

    private static final Statement ATTEMPTS = Statement.named("commit/read-attempts");

    private final String tenant;
    private final List<Submission> submissions;
    private final Loader loader;
    private final Writer writer;
    private final Clock clock;
    private final Map<String, Outcome> attempts = new HashMap<>();
    private long headBefore = Long.MAX_VALUE;

    CommitGroup(String tenant, List<Submission> submissions, Loader loader, Writer writer, Clock clock) {
        this.tenant = tenant;
        this.submissions = submissions;
        this.loader = loader;
        this.writer = writer;
        this.clock = clock;
    }

    /** The outcome of each submission. */
    record Outcome(
            Head before,
            Planner planner,
            IdentityHashMap<Submission, Receipt> receipts,
            IdentityHashMap<Submission, ProblemException> refused) {

        Changes changes() {
            return planner.changes();
        }

        void settle(Waiting waiting) {
            Receipt receipt = receipts.get(waiting.submission());
            if (receipt != null) {
                waiting.receipt().complete(receipt);
            } else {
                waiting.receipt().completeExceptionally(refused.get(waiting.submission()));
            }
        }
    }

    Outcome attempt(TransactionContext tx) {
        Head head = loader.lock(tx, tenant);
        @Nullable Outcome before = tookEffect(tx);
        if (before != null) {
            return before;
        }
        headBefore = Math.min(headBefore, head.seq());
        String attempt = UUID.randomUUID().toString();
        Outcome outcome = plan(loader.load(tx, tenant, head, submissions), attempt, tx);
        attempts.put(attempt, outcome);
        return outcome;
    }

    private @Nullable Outcome tookEffect(TransactionContext tx) {
        if (attempts.isEmpty()) {
            return null;
        }
        List<Record> found = ATTEMPTS.run(
                tx, Map.of("tenant", tenant, "after", headBefore, "attempts", List.copyOf(attempts.keySet())));
        return found.isEmpty()
                ? null
                : attempts.get(found.getFirst().get("attempt").asString());
    }

    private Outcome plan(Loaded loaded, String attempt, TransactionContext tx) {
        IdentityHashMap<Submission, ProblemException> refused = new IdentityHashMap<>();
        List<Submission> left = new ArrayList<>(submissions);
        while (true) {
            Planner planner = new Planner(tenant, clock.instant(), loaded);
            IdentityHashMap<Submission, Receipt> receipts = new IdentityHashMap<>();
            if (planAll(planner, left, receipts, refused)) {
                writer.write(tx, tenant, planner.changes(), planner.head(), attempt);
                return new Outcome(loaded.head(), planner, receipts, refused);
            }
        }
    }

    /** @return false if one was refused and removed; the planner must then be discarded */
    private static boolean planAll(
            Planner planner,
            List<Submission> left,
            IdentityHashMap<Submission, Receipt> receipts,
            IdentityHashMap<Submission, ProblemException> refused) {
        for (int i = 0; i < left.size(); i++) {
            Submission submission = left.get(i);
            try {
                receipts.put(submission, planner.plan(submission));
            } catch (ProblemException problem) {
                refused.put(submission, problem);
                left.remove(i); // by index: an equal submission may be fine
                return false;
            }
        }
        return true;
    }
}
