package dev.annals.archive;

import dev.annals.change.Op;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import dev.annals.recall.Uses;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds facts and episodes that are over or old, unused, and on which nothing depends. */
final class OldReader {

    private static final Statement COUNT = Statement.named("archive/work/count");
    private static final Statement NEXT_FACTS = Statement.named("archive/work/next-facts");
    private static final Statement NEXT_EPISODES = Statement.named("archive/work/next-episodes");
    private static final Statement FACTS = Statement.named("archive/work/old-facts");
    private static final Statement EPISODES = Statement.named("archive/work/old-episodes");

    private OldReader() {}

    /** The number of facts and episodes to look at. */
    static long count(TransactionContext tx, Task task) {
        return Examined.count(tx, task, COUNT);
    }

    /** The ids of the next few, in order. */
    static List<String> next(TransactionContext tx, Task task, Op.Target.Kind kind, String after, int limit) {
        return Examined.next(tx, task, kind == Op.Target.Kind.FACT ? NEXT_FACTS : NEXT_EPISODES, after, limit);
    }

    /** Those that may be archived, in order. */
    static List<Old> old(
            TransactionContext tx, String tenant, String job, Policy policy, Op.Target.Kind kind, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case FACT -> old(tx, tenant, FACTS, job, policy, ids, Old::fact);
            case EPISODE -> old(tx, tenant, EPISODES, job, policy, ids, Old::episode);
        };
    }

    private static List<Old> old(
            TransactionContext tx,
            String tenant,
            Statement statement,
            String job,
            Policy policy,
            Collection<String> ids,
            Function<Record, Old> read) {
        List<Record> rows = statement.run(
                tx,
                Map.of(
                        "tenant",
                        tenant,
                        "job",
                        job,
                        "ids",
                        ids,
                        "age",
                        policy.after().word()));
        Map<String, Instant> used = Uses.last(
                tx, tenant, rows.stream().map(row -> row.get("id").asString()).toList());
        return rows.stream().filter(row -> isUnused(row, used)).map(read).toList();
    }

    private static boolean isUnused(Record row, Map<String, Instant> used) {
        @Nullable Instant last = used.get(row.get("id").asString());
        return last == null || !last.isAfter(GraphTime.read(row.get("before")));
    }
}
