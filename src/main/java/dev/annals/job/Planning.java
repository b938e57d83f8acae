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

    private static final Statement BEGIN_AUTO = Statement.named("job/work/begin-auto");
    private static final Statement SUPERSEDE = Statement.named("job/work/supersede");
    private static final Statement ADD = Statement.named("job/work/add-items");

    private final JobKinds kinds;
    private final JobLeases turns;
    private final Clock clock;

    Planning(JobKinds kinds, JobLeases turns, Clock clock) {
        this.kinds = kinds;
        this.turns = turns;
        this.clock = clock;
    }

    /** @return the job after its next step */
    JobRow step(JobLease turn, JobRow job) {
        JobKind kind = kinds.need(job.kind());
        long all = Objects.requireNonNullElseGet(job.all(), () -> kind.extent(job.task()));
        long left = job.all() == null ? all : job.left();
        Step step = kind.look(job.task(), job.after());
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("all", all);
        properties.put("left", step.next() == null ? 0 : Math.max(1, left - step.looked()));
        properties.put("perSecond", turn.did(step.looked()));
        properties.put("after", step.next());
        if (step.notes() != null) {
            properties.put("notes", step.notes());
        }
        properties.put("items", job.items() + step.found().size());
        properties.put("hash", hash(job.hash(), step.found()));
        return turns.step(turn, job, tx -> {
            add(tx, job, step.found());
            if (step.next() == null) {
                properties.put("plannedAt", GraphTime.write(clock.instant()));
                properties.putAll(planned(tx, job));
            }
            return properties;
        });
    }

    /** Supersedes the earlier plans of its schedule, and goes on to apply the items that need no approval. */
    private static Map<String, ?> planned(TransactionContext tx, JobRow job) {
        SUPERSEDE.run(
                tx,
                Map.of(
                        "tenant",
                        job.tenant(),
                        "job",
                        job.id(),
                        "why",
                        "job " + job.id() + " of its schedule took its place"));
        BEGIN_AUTO.run(tx, Map.of("tenant", job.tenant(), "job", job.id()));
        long due = ItemsByState.count(tx, job, ItemState.DUE);
        return due == 0
                ? Map.of("state", JobState.PLANNED.word())
                : Map.of("state", JobState.APPLYING.word(), "all", due, "left", due);
    }

    /** Hashes all items, in order. */
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
            rows.add(Map.ofEntries(
                    Map.entry("id", Ids.next()),
                    Map.entry("name", proposal.reason()),
                    Map.entry("ordinal", job.items() + rows.size() + 1),
                    Map.entry("scope", proposal.scope()),
                    Map.entry("about", proposal.about()),
                    Map.entry("reason", proposal.reason()),
                    Map.entry("change", proposal.change()),
                    Map.entry("digest", proposal.digest().hex()),
                    Map.entry("state", proposal.stance() == Proposal.Stance.OPEN ? "open" : "planned"),
                    Map.entry("auto", proposal.stance() == Proposal.Stance.AUTO)));
        }
        if (!rows.isEmpty()) {
            ADD.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "rows", rows));
        }
    }
}
