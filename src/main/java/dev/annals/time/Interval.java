package dev.annals.time;

import java.time.Instant;

/** The half-open interval {@code [from, to)}, never empty. */
public record Interval(Instant from, Instant to) {

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("empty interval [" + from + ", " + to + ")");
        }
    }

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether all of the other interval is in this one. */
    public boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean isOpen() {
        return to.equals(Instants.MAX);
    }
}
