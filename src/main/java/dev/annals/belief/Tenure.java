package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Since when the value of a belief has been believed without a break. It is a step function over the belief's interval:
 * when a correction changes the middle of a fact, its two ends have been believed all along.
 *
 * @param parts ordered by time, without gaps; neighbours differ
 */
public record Tenure(List<Part> parts) {

    /** @param since a known time */
    public record Part(Interval valid, Instant since) {}

    public static Tenure of(Interval valid, Instant since) {
        return new Tenure(List.of(new Part(valid, since)));
    }

    /**
     * The tenure of a belief held from a commit on, which continues wherever its value was believed before.
     *
     * @param before the tenures of beliefs in the same value before the commit
     * @param knownAt the known time of the commit
     */
    static Tenure of(Interval valid, Collection<Tenure> before, Instant knownAt) {
        List<Part> goingOn = before.stream()
                .flatMap(tenure -> tenure.parts().stream())
                .sorted(Comparator.comparing((Part part) -> part.valid().from()).thenComparing(Part::since))
                .toList();
        List<Part> parts = new ArrayList<>();
        Instant reached = valid.from();
        for (Part part : goingOn) {
            Instant from = Instants.later(reached, part.valid().from());
            Instant to = Instants.earlier(part.valid().to(), valid.to());
            if (from.isBefore(to)) {
                append(parts, reached, from, knownAt);
                append(parts, from, to, part.since());
                reached = to;
            }
        }
        append(parts, reached, valid.to(), knownAt);
        return new Tenure(List.copyOf(parts));
    }

    /**
     * Adds a part unless it is empty, joining it to the previous one if both have been believed since the same instant.
     */
    private static void append(List<Part> parts, Instant from, Instant to, Instant since) {
        if (!from.isBefore(to)) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().since().equals(since)) {
            Instant start = parts.removeLast().valid().from();
            parts.add(new Part(new Interval(start, to), since));
        } else {
            parts.add(new Part(new Interval(from, to), since));
        }
    }

    /** Since when it has been believed of the whole interval. */
    public Instant since() {
        return parts.stream().map(Part::since).max(Instant::compareTo).orElseThrow();
    }
}
