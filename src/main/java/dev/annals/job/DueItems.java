package dev.annals.job;

import dev.annals.change.Share;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * Items of jobs that commits may apply now: the check that all of them have in common.
 *
 * @param ids of those that are still to be applied, by whoever wants to
 */
public record DueItems(Set<String> ids) {

    private static final Statement DUE = Statement.named("job/work/due");

    /** None of them becomes due, or ceases to be, until the transaction ends. */
    public static DueItems of(TransactionContext tx, String tenant, Stream<Item> items) {
        Set<String> due = new HashSet<>();
        items.collect(Collectors.groupingBy(Item::job)).forEach((job, its) -> {
            JobRow row = JobRow.lock(tx, tenant, job);
            List<String> ids = its.stream()
                    .filter(item -> row.isBeing(JobState.APPLYING, item.owner()))
                    .map(Item::id)
                    .toList();
            DUE.run(tx, Map.of("tenant", tenant, "ids", ids))
                    .forEach(found -> due.add(found.get("id").asString()));
        });
        return new DueItems(due);
    }

    /**
     * What applying some together does to their commit: what each does, in their order, or why one of them cannot be applied.
     *
     * @param each what an item does as it is now, or that it is {@link #stale}
     */
    public Share share(List<Item> items, Function<Item, Share> each) {
        List<Share> shares = new ArrayList<>();
        for (Item item : items) {
            Share share = ids.contains(item.id()) ? each.apply(item) : lost();
            if (share.refusal() != null) {
                return share;
            }
            shares.add(share);
        }
        return Share.together(shares);
    }

    private static Share lost() {
        return Share.refused(
                new ProblemException(ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due."));
    }

    /** An item is not what was planned. */
    public static Share stale(String why) {
        return Share.refused(new ProblemException(ErrorCode.ITEM_STALE, why));
    }
}
