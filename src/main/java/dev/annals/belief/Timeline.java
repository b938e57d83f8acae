package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of one slot, given its live claims: the rule of {@code docs/semantics.md} as one pure function.
 *
 * <p>The answer can only change where a claim starts or ends, so a sweep over those instants decides each stretch
 * between them once, and neighbours of equal value are joined.
 */
public final class Timeline {

    private Timeline() {}

    /** @return the believed segments in order of time, without the gaps */
    public static List<Segment> derive(Collection<Claim> live) {
        List<Instant> cuts = cuts(live);
        Sweep sweep = new Sweep(live);
        List<Segment> segments = new ArrayList<>();
        @Nullable Draft open = null;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            List<Claim> standing = sweep.standingAt(cuts.get(i));
            if (standing.isEmpty()) {
                open = close(open, segments);
                continue;
            }
            Claim winner = standing.stream().max(Claim.RANK).orElseThrow();
            if (open == null || !open.continues(winner)) {
                close(open, segments);
                open = new Draft(winner, cuts.get(i));
            }
            open.extend(standing, cuts.get(i + 1));
        }
        close(open, segments);
        return segments;
    }

    private static List<Instant> cuts(Collection<Claim> live) {
        Set<Instant> cuts = new TreeSet<>();
        for (Claim claim : live) {
            cuts.add(claim.valid().from());
            cuts.add(claim.valid().to());
        }
        return List.copyOf(cuts);
    }

    private static @Nullable Draft close(@Nullable Draft open, List<Segment> segments) {
        if (open != null) {
            segments.add(open.segment());
        }
        return null;
    }

    /** A segment still growing. */
    private static final class Draft {
        private final Claim winner;
        private final Value value;
        private final Instant from;
        private final Set<Claim> support = new LinkedHashSet<>();
        private Instant to;

        Draft(Claim winner, Instant from) {
            this.winner = winner;
            this.value = Objects.requireNonNull(winner.value());
            this.from = from;
            this.to = from;
        }

        boolean continues(Claim next) {
            return value.equals(next.value());
        }

        void extend(List<Claim> standing, Instant until) {
            for (Claim claim : standing) {
                if (continues(claim)) {
                    support.add(claim);
                }
            }
            to = until;
        }

        Segment segment() {
            return new Segment(
                    value,
                    new Interval(from, to),
                    winner,
                    support.stream().sorted(Claim.MADE).toList());
        }
    }
}
