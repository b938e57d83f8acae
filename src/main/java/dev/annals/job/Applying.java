package dev.annals.job;

import dev.annals.change.Commits;
import dev.annals.change.Submission;
import dev.annals.digest.Digest;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Applies the due items of a job, a few at a time. Items that no longer fit are skipped. */
@Singleton
class Applying {

    private static final Statement SKIP = Statement.named("job/work/skip-items");

    private final JobKinds kinds;
    private final JobLeases turns;
    private final Commits commits;
    private final Graph graph;
    private final JobLog log;
    private final JobConfig config;

    Applying(JobKinds kinds, JobLeases turns, Commits commits, Graph graph, JobLog log, JobConfig config) {
        this.kinds = kinds;
        this.turns = turns;
        this.commits = commits;
        this.graph = graph;
        this.log = log;
        this.config = config;
    }

    /**
     * @return the job after its next step
     * @throws ProblemException if it is transient; items it did not apply are still due
     */
    JobRow step(JobLease turn, JobRow job) {
        List<Item> due = due(turn, job);
        List<Map<String, ?>> skipped = due.isEmpty() ? List.of() : apply(job, due);
        double perSecond = turn.did(due.size());
        return turns.step(turn, job, tx -> {
            SKIP.runForEach(tx, job.tenant(), skipped);
            long left = ItemsByState.count(tx, job, ItemState.DUE);
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("left", left);
            properties.put("perSecond", perSecond);
            // Readers that see the job as applied count its items by an index, which other transactions update at their
            // own pace. So the state is set last, by a step that changes nothing else.
            if (left == 0 && skipped.isEmpty()) {
                properties.put("state", JobState.APPLIED.word());
            }
            return properties;
        });
    }

    /** @return the items that were not applied, with the reasons */
    private List<Map<String, ?>> apply(JobRow job, List<Item> due) {
        JobKind kind = kinds.need(job.kind());
        List<Map<String, ?>> skipped = new ArrayList<>();
        Deque<Work> left = new ArrayDeque<>(kind.work(job.task(), due));
        while (!left.isEmpty()) {
            List<Work> works = List.copyOf(left);
            left.clear();
            List<Optional<ProblemException>> refused = commit(job, works);
            for (int i = 0; i < works.size(); i++) {
                List<Item> items = works.get(i).items();
                @Nullable ProblemException problem = refused.get(i).orElse(null);
                if (problem == null) {
                    log.applied(job, items.size(), 0);
                } else if (problem.code().isPassing()) {
                    throw problem;
                } else if (items.size() > 1) {
                    halves(items).forEach(half -> left.addAll(kind.work(job.task(), half)));
                } else if (problem.code() != ErrorCode.LEASE_LOST) {
                    skipped.add(Map.of("id", items.getFirst().id(), "why", problem.detail()));
                }
            }
        }
        log.applied(job, 0, skipped.size());
        return skipped;
    }

    private List<Optional<ProblemException>> commit(JobRow job, List<Work> works) {
        return commits.commitAll(
                job.tenant(),
                works.stream()
                        .map(work -> new Submission(job.caller(), work.change(), null))
                        .toList());
    }

    private static List<List<Item>> halves(List<Item> items) {
        int middle = items.size() / 2;
        return List.of(items.subList(0, middle), items.subList(middle, items.size()));
    }

    private List<Item> due(JobLease turn, JobRow job) {
        int most = kinds.need(job.kind()).atOnce(config.batch());
        return graph.read(tx -> ItemsByState.first(tx, job, ItemState.DUE, most)).stream()
                .map(item -> item(turn, item))
                .toList();
    }

    private static Item item(JobLease turn, Value item) {
        return new Item(
                turn.job(),
                turn.owner(),
                item.get("id").asString(),
                item.get("about").asString(),
                item.get("scope").asString(),
                new Digest(item.get("digest").asString()));
    }
}
