package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.LiveSlot;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.BeliefChange;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.reconcile.policy.Policies;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How policies treat a one-way fact: claim the same in the other direction, unless that contradicts something.
 *
 * @param obstacle why a person has to decide; null if nobody has to
 */
record Mirroring(
        OneWay finding, BeliefChange change, @Nullable String obstacle, Mode mode) implements Remedy {

    static Mirroring of(OneWay finding, Policies policies) {
        Permission permission = Permission.of(finding.fact(), policies);
        LiveSlot after = finding.back().with(claim(finding));
        BeliefChange change = BeliefChange.between(finding.back().believed(), after.believed());
        @Nullable String obstacle = permission.obstacle();
        return new Mirroring(
                finding, change, obstacle == null ? objection(finding, change, after) : obstacle, permission.mode());
    }

    private static @Nullable String objection(OneWay finding, BeliefChange change, LiveSlot after) {
        boolean contradicts = after.open().size() > finding.back().open().size();
        return contradicts
                        || isDenied(finding)
                        || !change.closes().isEmpty()
                        || change.opens().isEmpty()
                ? "something else is said of " + finding.fact().object().name()
                : null;
    }

    /** A denial counts, although the claim would be made after it. */
    private static boolean isDenied(OneWay finding) {
        Claim added = claim(finding);
        return finding.back().claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.DENY && claim.valid().overlaps(added.valid()))
                .anyMatch(claim -> claim.value() == null || claim.value().equals(added.value()));
    }

    private static Claim claim(OneWay finding) {
        return new Claim(
                "",
                Long.MAX_VALUE,
                0,
                ClaimKind.ASSERT,
                new Value.Of(finding.fact().subject().id()),
                finding.fact().valid(),
                confidence(finding),
                finding.fact().back());
    }

    private static double confidence(OneWay finding) {
        return finding.testimony().stream()
                .mapToDouble(Testimony::confidence)
                .max()
                .orElse(1);
    }

    @Override
    public Proposal proposal() {
        return new Proposal(finding.id(), finding.fact().scope(), reason(), json(), stance());
    }

    /** A policy never repeats on its own what a person took back. */
    private Proposal.Stance stance() {
        if (obstacle != null) {
            return Proposal.Stance.OPEN;
        }
        boolean reverted = finding.declined() || finding.testimony().stream().anyMatch(Testimony::reverted);
        return mode.unless(reverted).stance();
    }

    private String reason() {
        Mutual fact = finding.fact();
        return fact.says() + ": " + fact.shown() + ", so " + fact.back() + " at the same time"
                + (obstacle == null ? "" : "; " + obstacle);
    }

    @Override
    public List<Op> ops(String job) {
        Mutual fact = finding.fact();
        return List.of(new Op.Make(
                ClaimKind.ASSERT,
                new Reference.ById(fact.object().id()),
                fact.predicate().name(),
                new Op.Said.Referred(new Reference.ById(fact.subject().id())),
                fact.valid().from(),
                fact.valid().to(),
                finding.written(),
                confidence(finding),
                fact.source(),
                null,
                null));
    }

    /** The exact changes and the alternatives, as canonical JSON. */
    private String json() {
        Map<String, @Nullable Object> json = finding.fact().json(finding.testimony());
        json.put("options", options());
        if (obstacle == null) {
            json.put("adds", added());
            json.put("closes", BeliefChange.shown(change.closes()));
            json.put("opens", BeliefChange.shown(change.opens()));
        }
        return CanonicalJson.write(json);
    }

    private List<Map<String, Object>> options() {
        Mutual fact = finding.fact();
        return List.of(
                Options.option(fact.back() + " too", List.of(added())),
                Options.notSo(fact.shown(), finding.testimony(), fact.rule()),
                Options.stands("it holds one way only", fact.rule(), finding.claims()));
    }

    /** The claim as an op. An open start is written out, because a missing one would mean now. */
    private Map<String, @Nullable Object> added() {
        Mutual fact = finding.fact();
        Map<String, @Nullable Object> op = new TreeMap<>();
        op.put("validFrom", Options.date(fact.valid().from()));
        op.put("validTo", Options.date(fact.valid().to()));
        op.put("op", "assert");
        op.put("subject", Map.of("id", fact.object().id()));
        op.put("predicate", fact.predicate().name());
        op.put("object", Map.of("id", fact.subject().id()));
        op.put("confidence", confidence(finding));
        op.put("source", fact.source());
        return op;
    }
}
