package dev.annals.reconcile;

import dev.annals.job.Item;
import dev.annals.reconcile.rule.Broken;
import dev.annals.reconcile.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** What items were found for, as it is now. */
final class Planned {

    private Planned() {}

    /** By what the items are about; those are left out that are gone. */
    static Map<String, Dispute> disputes(TransactionContext tx, String tenant, List<Item> items, Rules rules) {
        Map<String, Dispute> disputes = new HashMap<>(
                Disputes.some(tx, tenant, items.stream().map(Item::about).toList()));
        List<Broken> broken =
                items.stream().flatMap(item -> broken(item, rules).stream()).toList();
        disputes.putAll(BrokenRules.disputes(tx, tenant, broken));
        return disputes;
    }

    /** Of an item that is about a rule: its name, and the facts' ids. */
    private static Optional<Broken> broken(Item item, Rules rules) {
        List<String> parts = List.of(item.about().split(":"));
        return rules.named(parts.getFirst())
                .map(rule -> new Broken(rule.name(), rule.says(), item.scope(), parts.subList(1, parts.size())));
    }
}
