package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Since when, without a break, the value of a belief was believed: a step function over its interval, since a correction
 * in the middle of a fact leaves its ends as they were believed all along.
 *
 * @param parts in order of time, without gaps; neighbours differ
 */
public record Tenure(List<Part> parts) {

    /** @param since a known time */
    public record Part(Interval valid, Instant since) {}

    public static Tenure of(Interval valid, Instant since) {
        return new Tenure(List.of(new Part(valid, since)));
    }

    /**
     * That of a belief held from a commit on: where its value was believed before, that goes on.
     *
     * @param before of beliefs of the value until the commit
     * @param knownAt the commit's
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

    /** Adds a part, if it is not empty; one believed since the same instant as that before it lengthens that. */
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

    /** Since when it was believed of the whole interval. */
    public Instant since() {
        return parts.stream().map(Part::since).max(Instant::compareTo).orElseThrow();
    }
}
