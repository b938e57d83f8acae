package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.Segment;
import dev.annals.belief.Timeline;
import dev.annals.job.BeliefChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is believed otherwise once some claims do not count: pure. */
final class Consequence {

    private Consequence() {}

    /** @param refuted whose claims do not count; each of another slot, or all of one */
    static BeliefChange of(List<Dispute.Party> refuted) {
        Set<String> gone = refuted.stream()
                .flatMap(side -> side.claims().stream())
                .map(Dispute.Testimony::id)
                .collect(Collectors.toSet());
        List<Segment> closes = new ArrayList<>();
        List<Segment> opens = new ArrayList<>();
        for (List<Claim> live :
                refuted.stream().map(Dispute.Party::slot).distinct().toList()) {
            BeliefChange change = BeliefChange.between(
                    Timeline.derive(live),
                    Timeline.derive(live.stream()
                            .filter(claim -> !gone.contains(claim.id()))
                            .toList()));
            closes.addAll(change.closes());
            opens.addAll(change.opens());
        }
        return new BeliefChange(closes, opens);
    }
}
