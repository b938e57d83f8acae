package dev.annals.job;

import dev.annals.change.Share;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * The job items that commits may apply now: the check common to all kinds of jobs.
 *
 * @param ids of the items that are due, in jobs whose lease the item's owner still holds
 */
public record DueItems(Set<String> ids) {

    private static final Statement DUE = Statement.named("job/work/due");

    /** Locks their jobs, so that no item becomes due or ceases to be until the end of the transaction. */
    public static DueItems of(TransactionContext tx, String tenant, Stream<Item> items) {
        List<String> applying = new ArrayList<>();
        // Sorted, because two transactions that lock the same jobs in different orders would wait for each other.
        items.collect(Collectors.groupingBy(Item::job, TreeMap::new, Collectors.toList()))
                .forEach((job, its) -> {
                    JobRow row = JobRow.lock(tx, tenant, job);
                    its.stream()
                            .filter(item -> row.isBeing(JobState.APPLYING, item.owner()))
                            .forEach(item -> applying.add(item.id()));
                });
        return new DueItems(DUE.run(tx, Map.of("tenant", tenant, "ids", applying)).stream()
                .map(found -> found.get("id").asString())
                .collect(Collectors.toSet()));
    }

    /**
     * What applying several items contributes to their commit: the share of each, in order, or the refusal of one that
     * cannot be applied.
     *
     * @param each what an item contributes as things are now, or that it is {@link #stale}
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

    /** The item no longer matches what was planned. */
    public static Share stale(String why) {
        return Share.refused(new ProblemException(ErrorCode.ITEM_STALE, why));
    }
}
