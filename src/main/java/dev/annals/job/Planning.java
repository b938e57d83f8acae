package dev.annals.job;

import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Finds out what a job would change, a few things at a time. */
@Singleton
class Planning {

    private static final Statement ADD = Statement.named("job/work/add-items");

    private final JobKinds kinds;
    private final Turns turns;
    private final Clock clock;

    Planning(JobKinds kinds, Turns turns, Clock clock) {
        this.kinds = kinds;
        this.turns = turns;
        this.clock = clock;
    }

    /** The job with its next step done. */
    JobRow step(Turn turn, JobRow job) {
        JobKind kind = kinds.need(job.kind());
        long all = Objects.requireNonNullElseGet(job.all(), () -> kind.extent(job.task()));
        long left = job.all() == null ? all : job.left();
        Step step = kind.look(job.task(), job.after());
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("all", all);
        properties.put("left", step.next() == null ? 0 : Math.max(1, left - step.looked()));
        properties.put("perSecond", turn.did(step.looked()));
        properties.put("after", step.next());
        properties.put("items", job.items() + step.found().size());
        properties.put("hash", hash(job.hash(), step.found()));
        if (step.next() == null) {
            properties.put("state", JobState.PLANNED.word());
            properties.put("plannedAt", GraphTime.write(clock.instant()));
        }
        return turns.step(turn, job, tx -> {
            add(tx, job, step.found());
            return properties;
        });
    }

    /** Of all items in their order. */
    private static String hash(String before, List<Proposal> found) {
        String hash = before;
        for (Proposal proposal : found) {
            hash = Digest.ofContent(List.of(hash, proposal.digest().hex())).hex();
        }
        return hash;
    }

    private static void add(TransactionContext tx, JobRow job, List<Proposal> found) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Proposal proposal : found) {
            rows.add(Map.of(
                    "id", Ids.next(),
                    "name", proposal.reason(),
                    "ordinal", job.items() + rows.size() + 1,
                    "scope", proposal.scope(),
                    "about", proposal.about(),
                    "reason", proposal.reason(),
                    "change", proposal.change(),
                    "digest", proposal.digest().hex()));
        }
        if (!rows.isEmpty()) {
            ADD.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "rows", rows));
        }
    }
}
