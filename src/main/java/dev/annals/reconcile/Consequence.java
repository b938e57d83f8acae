package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Segment;
import dev.annals.job.BeliefChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a decision changes what is believed: pure. */
final class Consequence {

    private Consequence() {}

    /** @param refuted sides whose claims would not count; all in different slots, or all in one */
    static BeliefChange of(List<Dispute.Party> refuted) {
        Set<String> gone = claims(refuted);
        return change(refuted, slot -> slot.without(gone));
    }

    /** @param sides that would all stand; this changes nothing unless neither was believed so far */
    static BeliefChange ofAccepting(List<Dispute.Party> sides) {
        Set<String> claims = claims(sides);
        return change(sides, slot -> slot.accepted(claims));
    }

    private static Set<String> claims(List<Dispute.Party> sides) {
        return sides.stream()
                .flatMap(side -> side.claims().stream())
                .map(Testimony::id)
                .collect(Collectors.toSet());
    }

    private static BeliefChange change(List<Dispute.Party> sides, UnaryOperator<LiveSlot> decided) {
        List<Segment> closes = new ArrayList<>();
        List<Segment> opens = new ArrayList<>();
        for (LiveSlot slot : sides.stream().map(Dispute.Party::slot).distinct().toList()) {
            BeliefChange change =
                    BeliefChange.between(slot.believed(), decided.apply(slot).believed());
            closes.addAll(change.closes());
            opens.addAll(change.opens());
        }
        return new BeliefChange(closes, opens);
    }
}
