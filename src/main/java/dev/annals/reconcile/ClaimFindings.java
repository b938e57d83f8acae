package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.fact.ClaimRows;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.reconcile.rule.ClaimRule;
import dev.annals.reconcile.rule.Moment;
import dev.annals.reconcile.rule.Rules;
import dev.annals.time.Instants;
import dev.annals.time.Precision;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads claims that may break rules, and decides which do. */
final class ClaimFindings {

    private static final Statement IN_DISPUTE = Statement.named("reconcile/claims-in-dispute");

    private ClaimFindings() {}

    /** By claim id; without claims that no longer break a rule or were accepted. */
    static Map<String, Finding> of(TransactionContext tx, String tenant, Rules rules, Collection<String> claims) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        if (!claims.isEmpty()) {
            for (Record row : IN_DISPUTE.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(claims)))) {
                ClaimRule.ToldClaim told = told(row);
                rules.ofClaims().stream()
                        .filter(rule -> rule.isBroken(told))
                        .map(rule -> dispute(rule, row))
                        .filter(dispute -> !dispute.isAccepted())
                        .forEach(dispute -> findings.put(dispute.id(), dispute));
            }
        }
        return findings;
    }

    private static ClaimRule.ToldClaim told(Record row) {
        Value claim = row.get("claim");
        return new ClaimRule.ToldClaim(
                isEnd(claim),
                begins(claim),
                GraphTime.read(claim.get("validTo")).isBefore(Instants.MAX),
                claim.get("toldAt").isNull() ? null : GraphTime.read(claim.get("toldAt")),
                claim.get("readBy").asString(null),
                row.get("starts").asList(ClaimFindings::begins));
    }

    private static boolean isEnd(Value claim) {
        return claim.get("kind").asString().equals("end");
    }

    private static Moment begins(Value claim) {
        @Nullable String precision = claim.get("fromPrecision").asString(null);
        return Moment.of(
                GraphTime.read(claim.get("validFrom")), precision == null ? null : Precision.ofWord(precision));
    }

    private static Dispute dispute(ClaimRule rule, Record row) {
        Value claim = row.get("claim");
        LiveSlot slot = ClaimRows.slot(row);
        List<Value> starts = row.get("starts").asList(one -> one);
        dev.annals.belief.Value value = dev.annals.belief.Value.ofKey(
                (starts.isEmpty() ? claim : starts.getFirst()).get("value").asString());
        Dispute.Party told = new Dispute.Party(value, shown(claim), List.of(DisputeRows.testimony(claim)), slot);
        return new Dispute(
                rule.name() + ":" + claim.get("id").asString(),
                rule.name(),
                rule.says(),
                row.get("scope").asString(),
                DisputeRows.named(row.get("subject")),
                slot.predicate().name(),
                null,
                starts.isEmpty()
                        ? List.of(told)
                        : List.of(
                                told,
                                new Dispute.Party(
                                        value,
                                        shown(starts.getFirst()),
                                        starts.stream()
                                                .map(DisputeRows::testimony)
                                                .toList(),
                                        slot)));
    }

    private static String shown(Value claim) {
        String date = day(GraphTime.read(claim.get("validFrom")));
        String statement = "\"" + claim.get("statement").asString() + "\"";
        return isEnd(claim) ? statement + " ended " + date : statement + " began " + date + told(claim);
    }

    private static String told(Value claim) {
        return claim.get("toldAt").isNull() ? "" : ", told on " + day(GraphTime.read(claim.get("toldAt")));
    }

    private static String day(Instant instant) {
        return instant.toString().replace("T00:00:00Z", "");
    }
}
