package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** A segment still growing. */
final class SegmentDraft {

    private final Sweep sweep;
    private final Claim winner;
    private final Instant from;
    private final List<Claim> support = new ArrayList<>();

    /**
     * Claims of the value that are still denied, the latest first: a denial that covers one covers all made before it.
     */
    private final PriorityQueue<Claim> waiting = new PriorityQueue<>(Claim.MADE.reversed());

    SegmentDraft(Sweep sweep, Claim winner, Instant from) {
        this.sweep = sweep;
        this.winner = winner;
        this.from = from;
        Verdict verdict = sweep.verdict(winner.said());
        for (Claim claim : sweep.begunOf(winner.said())) {
            (verdict.denies(claim) ? waiting : support).add(claim);
        }
    }

    boolean continues(Claim next) {
        return winner.said().equals(next.value());
    }

    /** Called when the sweep has moved on and the value still holds. */
    void goOn() {
        waiting.addAll(sweep.startedOf(winner.said()));
        if (waiting.isEmpty()) {
            return;
        }
        Verdict verdict = sweep.verdict(winner.said());
        while (!waiting.isEmpty() && !verdict.denies(waiting.element())) {
            Claim claim = waiting.remove();
            if (!verdict.isOver(claim)) {
                support.add(claim);
            }
        }
    }

    Segment until(Instant to) {
        support.sort(Claim.MADE);
        return new Segment(winner.said(), new Interval(from, to), winner, List.copyOf(support));
    }
}
