package dev.annals.job;

import dev.annals.change.Receipt;
import dev.annals.graph.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** What commits that apply items must know of them and note, in their own transaction: so each is applied once. */
public final class JobItems {

    private static final Statement DUE = Statement.named("job/work/due");
    private static final Statement APPLIED = Statement.named("job/work/apply-items");

    private JobItems() {}

    /** @return the ids of those that are still to be applied, by whoever wants to; none becomes so until the transaction ends */
    public static Set<String> due(TransactionContext tx, String tenant, List<Item> items) {
        Set<String> due = new HashSet<>();
        items.stream().collect(Collectors.groupingBy(Item::job)).forEach((job, its) -> {
            JobRow row = JobRow.lock(tx, tenant, job);
            List<String> ids = its.stream()
                    .filter(item -> row.isBeing(JobState.APPLYING, item.owner()))
                    .map(Item::id)
                    .toList();
            DUE.run(tx, Map.of("tenant", tenant, "ids", ids))
                    .forEach(found -> due.add(found.get("id").asString()));
        });
        return due;
    }

    /**
     * An item, and the commit that applied it.
     *
     * @param commit its number
     * @param claims the ids of those it made for the item
     * @param decisions likewise
     * @param why not all of it was done, if so
     */
    public record Done(
            Item item,
            long commit,
            List<String> claims,
            List<String> decisions,
            @Nullable String why) {

        /** One that the commit took these decisions for. */
        public static Done of(Item item, Receipt receipt, List<String> decisions) {
            return new Done(item, receipt.commit().seq(), List.of(), decisions, null);
        }

        /** One that all of the commit is for. */
        public static Done of(Item item, Receipt receipt) {
            return new Done(
                    item,
                    receipt.commit().seq(),
                    receipt.made().stream().map(Receipt.ClaimRef::id).toList(),
                    receipt.decisions().stream().map(Receipt.DecisionRef::id).toList(),
                    receipt.leftOut());
        }
    }

    public static void applied(TransactionContext tx, String tenant, List<Done> items) {
        APPLIED.runForEach(tx, tenant, items.stream().map(JobItems::row).toList());
    }

    private static Map<String, @Nullable Object> row(Done done) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", done.item().id());
        row.put("commit", done.commit());
        row.put("why", done.why());
        row.put("claims", done.claims());
        row.put("decisions", done.decisions());
        return row;
    }
}
