package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.LiveSlot;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.BeliefChange;
import dev.annals.job.Proposal;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How policies treat a one-way fact: claim the same in the other direction, unless that contradicts something.
 *
 * @param obstacle why a person has to decide; null if nobody has to
 */
record Mirroring(
        OneWay finding, BeliefChange change, @Nullable String obstacle, boolean auto) implements Remedy {

    static Mirroring of(OneWay finding, Policies policies) {
        String predicate = finding.back().predicate().name();
        Optional<Policy.Mode> mode = policies.mode(finding.scope(), predicate);
        LiveSlot after = finding.back().with(claim(finding));
        BeliefChange change = BeliefChange.between(finding.back().believed(), after.believed());
        return new Mirroring(
                finding,
                change,
                obstacle(finding, change, after, mode),
                mode.filter(Policy.Mode.AUTO::equals).isPresent());
    }

    private static @Nullable String obstacle(
            OneWay finding, BeliefChange change, LiveSlot after, Optional<Policy.Mode> mode) {
        if (finding.back().predicate().care().isStrong()) {
            return finding.back().predicate().name() + " is strong, so a person has to decide";
        }
        if (mode.isEmpty() || mode.get() == Policy.Mode.OFF) {
            return mode.isEmpty() ? "no policy covers it" : "the policy leaves it to people";
        }
        boolean contradicts = after.open().size() > finding.back().open().size();
        return contradicts || !change.closes().isEmpty() || change.opens().isEmpty()
                ? "something else is said of " + finding.object().name()
                : null;
    }

    private static Claim claim(OneWay finding) {
        return new Claim(
                "",
                Long.MAX_VALUE,
                0,
                ClaimKind.ASSERT,
                new Value.Of(finding.subject().id()),
                finding.valid(),
                confidence(finding),
                back(finding));
    }

    private static double confidence(OneWay finding) {
        return finding.testimony().stream()
                .mapToDouble(Testimony::confidence)
                .max()
                .orElse(1);
    }

    private static String back(OneWay finding) {
        return finding.back()
                .predicate()
                .sentence(finding.object().name(), finding.subject().name());
    }

    @Override
    public Proposal proposal() {
        return new Proposal(finding.id(), finding.scope(), reason(), json(), stance());
    }

    /** A policy never repeats on its own what a person took back. */
    private Proposal.Stance stance() {
        if (obstacle != null) {
            return Proposal.Stance.OPEN;
        }
        boolean reverted = finding.declined() || finding.testimony().stream().anyMatch(Testimony::reverted);
        return auto && !reverted ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED;
    }

    private String reason() {
        return finding.says() + ": " + finding.shown() + ", so " + back(finding) + " at the same time"
                + (obstacle == null ? "" : "; " + obstacle);
    }

    @Override
    public List<Op> ops(String job) {
        return List.of(new Op.Make(
                ClaimKind.ASSERT,
                new Reference.ById(finding.object().id()),
                finding.back().predicate().name(),
                new Op.Said.Referred(new Reference.ById(finding.subject().id())),
                finding.valid().from(),
                finding.valid().to(),
                finding.written(),
                confidence(finding),
                finding.source(),
                null,
                null));
    }

    /** The exact changes and the alternatives, as canonical JSON. */
    private String json() {
        Map<String, @Nullable Object> json = new TreeMap<>();
        json.put("kind", finding.rule());
        json.put("says", finding.says());
        json.put("subject", named(finding.subject()));
        json.put("object", named(finding.object()));
        json.put("predicate", finding.back().predicate().name());
        json.put("fact", finding.fact());
        json.put("statement", finding.shown());
        json.put("validFrom", Options.date(finding.valid().from()));
        json.put("validTo", Options.date(finding.valid().to()));
        json.put("claims", finding.testimony().stream().map(Options::claim).toList());
        json.put("options", options());
        if (obstacle == null) {
            json.put("adds", added());
            json.put("closes", BeliefChange.shown(change.closes()));
            json.put("opens", BeliefChange.shown(change.opens()));
        }
        return CanonicalJson.write(json);
    }

    private List<Map<String, Object>> options() {
        return List.of(
                Options.option(back(finding) + " too", List.of(added())),
                Options.notSo(finding.shown(), finding.testimony(), finding.rule()),
                Options.stands("it holds one way only", finding.rule(), finding.claims()));
    }

    /** The claim as an op. An open start is written out, because a missing one would mean now. */
    private Map<String, @Nullable Object> added() {
        Map<String, @Nullable Object> op = new TreeMap<>();
        op.put("validFrom", Options.date(finding.valid().from()));
        op.put("validTo", Options.date(finding.valid().to()));
        op.put("op", "assert");
        op.put("subject", Map.of("id", finding.object().id()));
        op.put("predicate", finding.back().predicate().name());
        op.put("object", Map.of("id", finding.subject().id()));
        op.put("confidence", confidence(finding));
        op.put("source", finding.source());
        return op;
    }

    private static Map<String, Object> named(Dispute.Named entity) {
        return Map.of("id", entity.id(), "name", entity.name());
    }
}
