package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.BeliefChange;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.reconcile.policy.Choice;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.Side;
import dev.annals.reconcile.policy.Witness;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How policies treat a dispute: pure. */
record Settlement(Dispute dispute, Choice choice, Mode mode) implements Remedy {

    @Override
    public Dispute finding() {
        return dispute;
    }

    static Settlement of(Dispute dispute, Policies policies) {
        List<Side> sides = dispute.sides().stream().map(Settlement::side).toList();
        return new Settlement(
                dispute,
                choice(dispute, policies, sides),
                Permission.mode(policies.mode(dispute.scope(), dispute.predicate())));
    }

    private static Choice choice(Dispute dispute, Policies policies, List<Side> sides) {
        if (sides.size() == 1) {
            return new Choice.Open("a person has to say whether that is wrong, and in what way");
        }
        if (sides.size() > 2) {
            return new Choice.Open("more than two facts break it");
        }
        Choice choice = policies.choose(dispute.scope(), dispute.predicate(), sides);
        return dispute.strong()
                .<Choice>map(strong ->
                        new Choice.Open(strong + " is strong, so a person has to decide; " + advice(dispute, choice)))
                .orElseGet(() -> decidable(dispute, choice));
    }

    /** What the policy would decide. */
    private static String advice(Dispute dispute, Choice choice) {
        return switch (choice) {
            case Choice.Keep(int side, String criterion, String why) ->
                "the policy would keep " + dispute.sides().get(side).shown() + ", since " + why + " (" + criterion
                        + ")";
            case Choice.Accept(String criterion, String why) ->
                "the policy would let both stand: " + why + " (" + criterion + ")";
            case Choice.Open(String why) -> why;
        };
    }

    private static Choice decidable(Dispute dispute, Choice choice) {
        return dispute.isOfRule() && choice instanceof Choice.Accept
                ? new Choice.Open("only a person can accept a broken rule")
                : choice;
    }

    private static Side side(Dispute.Party party) {
        return new Side(
                party.shown(),
                party.claims().stream()
                        .map(claim -> new Witness(
                                claim.id(),
                                claim.source(),
                                claim.confidence(),
                                claim.said(),
                                claim.written(),
                                claim.valid(),
                                claim.endWritten()))
                        .toList());
    }

    @Override
    public Proposal proposal() {
        return new Proposal(dispute.id(), dispute.scope(), reason(), json(), stance());
    }

    /** A policy never repeats on its own what a person took back. */
    private Proposal.Stance stance() {
        if (choice instanceof Choice.Open) {
            return Proposal.Stance.OPEN;
        }
        return mode.unless(dispute.wasReverted()).stance();
    }

    private String reason() {
        String about = dispute.isOfRule()
                ? dispute.says() + ": "
                : dispute.subject().name() + ", " + dispute.predicate() + ": ";
        return switch (choice) {
            case Choice.Keep(int side, String criterion, String why) ->
                about + dispute.sides().get(side).shown() + " and not " + shown(others(side)) + ", since " + why + " ("
                        + criterion + ")";
            case Choice.Accept(String criterion, String why) ->
                about + shown(dispute.sides()) + ": " + why + " (" + criterion + ")";
            case Choice.Open(String why) ->
                about + (dispute.sides().size() == 1 ? "" : "either ") + shown(dispute.sides()) + "; " + why;
        };
    }

    private static String shown(List<Dispute.Party> sides) {
        return String.join(" or ", sides.stream().map(Dispute.Party::shown).toList());
    }

    private List<Dispute.Party> others(int kept) {
        return IntStream.range(0, dispute.sides().size())
                .filter(side -> side != kept)
                .mapToObj(dispute.sides()::get)
                .toList();
    }

    @Override
    public Stream<String> refuted() {
        return choice instanceof Choice.Keep(int side, var _, var _) ? claims(others(side)) : Stream.empty();
    }

    @Override
    public List<Op> ops(String job) {
        Op.Why why = new Op.Why(reason(), CanonicalJson.write(evidence(job)));
        return switch (choice) {
            case Choice.Keep(int side, var _, var _) ->
                claims(others(side))
                        .map(claim -> (Op) new Op.SetAside(claim, why))
                        .toList();
            case Choice.Accept _ -> List.of(new Op.Accept(dispute.id(), why));
            case Choice.Open _ -> List.of();
        };
    }

    private static Stream<String> claims(List<Dispute.Party> sides) {
        return sides.stream().flatMap(side -> side.claims().stream()).map(Testimony::id);
    }

    private Map<String, Object> evidence(String job) {
        return Map.of(
                "job",
                job,
                dispute.isOfRule() ? "rule" : "contradiction",
                dispute.isOfRule() ? dispute.kind() : dispute.id(),
                "sides",
                dispute.sides().stream().map(Options::side).toList());
    }

    /** The exact changes and the alternatives, as canonical JSON. */
    private String json() {
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.put("contradiction", dispute.isOfRule() ? null : dispute.id());
        change.put("says", dispute.says());
        change.put("kind", dispute.kind());
        change.put(
                "subject",
                Map.of("id", dispute.subject().id(), "name", dispute.subject().name()));
        change.put("predicate", dispute.predicate());
        if (dispute.valid() != null) {
            change.put("validFrom", Options.date(dispute.valid().from()));
            change.put("validTo", Options.date(dispute.valid().to()));
        }
        change.put("sides", dispute.sides().stream().map(Options::side).toList());
        change.put("options", Options.of(dispute));
        if (choice instanceof Choice.Keep(int side, String criterion, var _)) {
            BeliefChange consequence = Consequence.of(others(side));
            change.put("criterion", criterion);
            change.put("keep", dispute.sides().get(side).shown());
            change.put("setAside", claims(others(side)).toList());
            change.put("closes", BeliefChange.shown(consequence.closes()));
            change.put("opens", BeliefChange.shown(consequence.opens()));
        } else if (choice instanceof Choice.Accept(String criterion, var _)) {
            change.put("criterion", criterion);
            change.put("accept", dispute.id());
            BeliefChange consequence = Consequence.ofAccepting(dispute.sides());
            change.put("closes", BeliefChange.shown(consequence.closes()));
            change.put("opens", BeliefChange.shown(consequence.opens()));
        }
        return CanonicalJson.write(change);
    }
}
