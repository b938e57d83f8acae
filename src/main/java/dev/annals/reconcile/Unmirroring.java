package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.BeliefChange;
import dev.annals.job.Proposal;
import dev.annals.reconcile.policy.Policies;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How policies treat an unfounded fact: set aside what was added for the rule. */
record Unmirroring(Unfounded finding, Permission permission) implements Remedy {

    static Unmirroring of(Unfounded finding, Policies policies) {
        return new Unmirroring(finding, Permission.of(finding.fact(), policies));
    }

    @Override
    public Proposal proposal() {
        return new Proposal(finding.id(), finding.fact().scope(), reason(), json(), stance());
    }

    /** A policy never repeats on its own what a person took back. */
    private Proposal.Stance stance() {
        if (permission.obstacle() != null) {
            return Proposal.Stance.OPEN;
        }
        boolean reverted = finding.added().stream().anyMatch(Testimony::reverted);
        return permission.mode().unless(reverted).stance();
    }

    private String reason() {
        Mutual fact = finding.fact();
        return fact.says() + ": " + fact.shown() + " was added because of " + fact.back()
                + (finding.partly() ? ", which does not hold for all of that time" : ", which is no longer believed")
                + (permission.obstacle() == null ? "" : "; " + permission.obstacle());
    }

    @Override
    public Stream<String> refuted() {
        return permission.obstacle() == null ? ids() : Stream.empty();
    }

    @Override
    public List<Op> ops(String job) {
        Mutual fact = finding.fact();
        Op.Why why =
                new Op.Why(reason(), CanonicalJson.write(Map.of("job", job, "rule", fact.rule(), "fact", fact.fact())));
        return ids().<Op>map(claim -> new Op.SetAside(claim, why)).toList();
    }

    private Stream<String> ids() {
        return finding.added().stream().map(Testimony::id);
    }

    /** The exact changes and the alternatives, as canonical JSON. */
    private String json() {
        Mutual fact = finding.fact();
        Map<String, @Nullable Object> json = fact.json(finding.added());
        json.put(
                "options",
                List.of(
                        Options.notSo(fact.shown(), finding.added(), fact.rule()),
                        Options.stands("it stands all the same", fact.rule(), finding.claims())));
        if (permission.obstacle() == null) {
            BeliefChange change = BeliefChange.between(
                    finding.slot().believed(),
                    finding.slot().without(finding.claims()).believed());
            json.put("setAside", ids().toList());
            json.put("closes", BeliefChange.shown(change.closes()));
            json.put("opens", BeliefChange.shown(change.opens()));
        }
        return CanonicalJson.write(json);
    }
}
