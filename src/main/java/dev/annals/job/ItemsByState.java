package dev.annals.job;

import dev.annals.graph.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The items of a job by their state. */
final class ItemsByState {

    private static final Statement FIRST = Statement.named("job/work/items-in-state");
    private static final Statement COUNT = Statement.named("job/work/count-in-state");
    private static final Statement COUNTS = Statement.named("job/work/count-items");
    private static final Statement UNDO = Statement.named("job/work/undo-items");
    private static final Statement MOVE = Statement.named("job/work/move-items");

    private ItemsByState() {}

    /** The first items in this state, in order. */
    static List<Value> first(TransactionContext tx, JobRow job, ItemState state, int limit) {
        Map<String, Object> parameters =
                Map.of("tenant", job.tenant(), "job", job.id(), "state", state.word(), "limit", limit);
        return FIRST.run(tx, parameters).stream().map(row -> row.get("item")).toList();
    }

    static long count(TransactionContext tx, JobRow job, ItemState state) {
        return COUNT.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "state", state.word()))
                .getFirst()
                .get("items")
                .asLong();
    }

    /** The number of items in each state. */
    static Map<ItemState, Long> counts(TransactionContext tx, JobRow job) {
        List<String> states =
                Arrays.stream(ItemState.values()).map(ItemState::word).toList();
        return COUNTS.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "states", states)).stream()
                .collect(Collectors.toMap(
                        row -> ItemState.ofWord(row.get("state").asString()),
                        row -> row.get("items").asLong()));
    }

    /**
     * Marks the last applied items as undone.
     *
     * @return what they concern
     */
    static List<String> undo(TransactionContext tx, JobRow job, int most) {
        return UNDO.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "limit", most)).stream()
                .map(row -> row.get("about").asString())
                .toList();
    }

    /** @return what they concern */
    static List<String> move(TransactionContext tx, JobRow job, ItemState from, ItemState to) {
        Map<String, Object> parameters =
                Map.of("tenant", job.tenant(), "job", job.id(), "from", from.word(), "to", to.word());
        return MOVE.run(tx, parameters).stream()
                .map(row -> row.get("about").asString())
                .toList();
    }
}
