package dev.annals.job;

import dev.annals.change.Receipt;
import dev.annals.graph.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Records applied items in the transaction of the commit that applies them, so that each is applied only once. */
public final class JobItems {

    private static final Statement APPLIED = Statement.named("job/work/apply-items");

    private JobItems() {}

    /**
     * An item and the commit that applied it.
     *
     * @param commit the commit's number
     * @param claims the ids of the claims made for the item
     * @param decisions the ids of the decisions taken for it
     * @param why why it was applied only in part; null if it was applied fully
     */
    public record Done(
            Item item,
            long commit,
            List<String> claims,
            List<String> decisions,
            @Nullable String why) {

        /** An item for which the commit took these decisions. */
        public static Done of(Item item, Receipt receipt, List<String> decisions) {
            return new Done(item, receipt.commit().seq(), List.of(), decisions, null);
        }

        /** An item to which the whole commit belongs. */
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
