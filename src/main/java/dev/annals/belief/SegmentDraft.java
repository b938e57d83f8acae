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

    /** Claims of the value that have not stood yet, those made last first: what denies one denies those made before. */
    private final PriorityQueue<Claim> waiting = new PriorityQueue<>(Claim.MADE.reversed());

    SegmentDraft(Sweep sweep, Claim winner, Instant from) {
        this.sweep = sweep;
        this.winner = winner;
        this.from = from;
        waiting.addAll(sweep.begunOf(winner.said()));
        gather();
    }

    boolean continues(Claim next) {
        return winner.said().equals(next.value());
    }

    /** The sweep has moved, and the value still holds. */
    void goOn() {
        waiting.addAll(sweep.startedOf(winner.said()));
        gather();
    }

    private void gather() {
        while (!waiting.isEmpty() && !sweep.denies(waiting.element())) {
            Claim claim = waiting.remove();
            if (!sweep.isOver(claim)) {
                support.add(claim);
            }
        }
    }

    Segment until(Instant to) {
        return new Segment(
                winner.said(),
                new Interval(from, to),
                winner,
                support.stream().sorted(Claim.MADE).toList());
    }
}
