package dev.annals.reconcile;

import dev.annals.job.Item;
import dev.annals.reconcile.rule.Broken;
import dev.annals.reconcile.rule.ClaimRule;
import dev.annals.reconcile.rule.FactRule;
import dev.annals.reconcile.rule.Rule;
import dev.annals.reconcile.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** The current findings behind planned items. */
final class Planned {

    private Planned() {}

    /** By what the items concern; without those that are gone or accepted. */
    static Map<String, Finding> findings(TransactionContext tx, String tenant, List<Item> items, Rules rules) {
        Map<String, Finding> findings = new HashMap<>(
                Disputes.some(tx, tenant, items.stream().map(Item::about).toList()));
        List<Broken> broken = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        for (Item item : items) {
            List<String> parts = List.of(item.about().split(":"));
            List<String> ids = parts.subList(1, parts.size());
            Optional<Rule> rule = rules.named(parts.getFirst());
            rule.filter(FactRule.class::isInstance)
                    .map(of -> new Broken(of.name(), of.says(), item.scope(), ids))
                    .ifPresent(broken::add);
            rule.filter(ClaimRule.class::isInstance).ifPresent(of -> claims.addAll(ids));
        }
        findings.putAll(FactFindings.of(tx, tenant, rules, broken));
        findings.putAll(ClaimFindings.of(tx, tenant, rules, claims));
        return findings;
    }
}
