package dev.annals.reconcile;

import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.reconcile.rule.Broken;
import dev.annals.reconcile.rule.FactRule;
import dev.annals.reconcile.rule.Rules;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads facts that break rules, with everything needed to weigh them. */
final class FactFindings {

    private static final Statement IN_DISPUTE = Statement.named("reconcile/facts-in-dispute");

    private FactFindings() {}

    /** By id; without those that involve a fact no longer believed, and without accepted ones. */
    static Map<String, Finding> of(TransactionContext tx, String tenant, Rules rules, Collection<Broken> all) {
        Map<String, Record> facts = facts(tx, tenant, all);
        Set<Broken> there = all.stream()
                .filter(broken -> facts.keySet().containsAll(broken.facts()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Finding> findings = new LinkedHashMap<>();
        there.stream()
                .filter(broken -> !isMutual(broken, rules))
                .map(broken ->
                        dispute(broken, broken.facts().stream().map(facts::get).toList()))
                .forEach(dispute -> findings.put(dispute.id(), dispute));
        List<Counterparts.Examined> mutual = there.stream()
                .filter(broken -> isMutual(broken, rules))
                .map(broken -> new Counterparts.Examined(
                        broken, Objects.requireNonNull(facts.get(broken.facts().getFirst()))))
                .toList();
        Counterparts.of(tx, tenant, mutual).forEach(finding -> findings.put(finding.id(), finding));
        findings.values().removeIf(Finding::isAccepted);
        return findings;
    }

    private static Map<String, Record> facts(TransactionContext tx, String tenant, Collection<Broken> all) {
        Set<String> ids =
                all.stream().flatMap(broken -> broken.facts().stream()).collect(Collectors.toSet());
        Map<String, Record> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            IN_DISPUTE
                    .run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids)))
                    .forEach(row -> facts.put(row.get("fact").get("id").asString(), row));
        }
        return facts;
    }

    private static boolean isMutual(Broken broken, Rules rules) {
        return rules.named(broken.rule())
                .filter(FactRule.Symmetric.class::isInstance)
                .isPresent();
    }

    private static Dispute dispute(Broken broken, List<Record> facts) {
        return new Dispute(
                broken.rule() + ":" + String.join(":", broken.facts()),
                broken.rule(),
                broken.says(),
                broken.scope(),
                DisputeRows.named(facts.getFirst().get("subject")),
                facts.getFirst().get("fact").get("predicate").asString(),
                null,
                facts.stream().map(FactFindings::party).toList());
    }

    private static Dispute.Party party(Record row) {
        Value fact = row.get("fact");
        return new Dispute.Party(
                dev.annals.belief.Value.ofKey(fact.get("valueKey").asString()),
                fact.get("statement").asString(),
                row.get("claims").asList(DisputeRows::testimony),
                ClaimRows.slot(row));
    }
}
