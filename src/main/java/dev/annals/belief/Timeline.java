package dev.annals.belief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Derives what is believed of one slot from its live claims: the rule of {@code docs/semantics.md} as one pure
 * function.
 *
 * <p>The result can only change where a claim starts or ends, so a sweep over those instants decides each stretch
 * between them once, and neighbours of equal value are joined.
 */
public final class Timeline {

    private Timeline() {}

    /** @return the believed segments, ordered by time; there are none for the gaps */
    public static List<Segment> derive(Collection<Claim> live) {
        return derive(live, List.of());
    }

    /**
     * @param withheld contradictions between these claims whose values are not believed; nothing takes their place
     * @return the believed segments, ordered by time; there are none for the gaps
     */
    static List<Segment> derive(Collection<Claim> live, Collection<Contradiction> withheld) {
        NestedDates granules = new NestedDates(live);
        Sweep sweep = new Sweep(live, granules);
        Withheld doubts = new Withheld(withheld, granules);
        List<Segment> segments = new ArrayList<>();
        @Nullable SegmentDraft open = null;
        for (Instant cut : cuts(live)) { // contradictions begin and end where claims do
            sweep.moveTo(cut);
            doubts.moveTo(cut);
            Claim foremost = sweep.winner();
            Claim winner = foremost == null || doubts.includes(foremost.said()) ? null : foremost;
            if (open != null && winner != null && open.continues(winner)) {
                open.goOn();
                continue;
            }
            if (open != null) {
                segments.add(open.until(cut));
            }
            open = winner == null ? null : new SegmentDraft(sweep, winner, cut);
        }
        return segments; // nothing covers the last cut, so none is open
    }

    private static SortedSet<Instant> cuts(Collection<Claim> live) {
        SortedSet<Instant> cuts = new TreeSet<>();
        for (Claim claim : live) {
            cuts.add(claim.valid().from());
            cuts.add(claim.valid().to());
        }
        return cuts;
    }
}
