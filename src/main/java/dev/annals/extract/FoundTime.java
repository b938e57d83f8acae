package dev.annals.extract;

import dev.annals.time.Instants;
import java.time.Instant;

/**
 * A date or period mentioned in a text.
 *
 * @param from inclusive; {@code Instants.MIN} if open, as in "until May"
 * @param to exclusive; {@code Instants.MAX} if open, as in "since 2019"
 * @param through the first instant after everything named: "from 2014 to 2018" ends when 2018 begins, but reaches
 *     through it
 * @param explicit whether the year is given, so that the reference time does not matter
 * @param vague whether it may be relative to something said earlier, as in "that week"; such a time dates no claim
 */
public record FoundTime(
        Span span, String text, Instant from, Instant to, Instant through, boolean explicit, boolean vague) {

    public FoundTime(Span span, String text, Instant from, Instant to, boolean explicit) {
        this(span, text, from, to, to, explicit, false);
    }

    /** When something that ended at this time no longer holds: after everything named, unless that is in the future. */
    public Instant ended(Instant reference) {
        if (through.equals(Instants.MAX)) {
            return from; // "not since 2019"
        }
        return through.isAfter(reference) ? Instants.later(from, reference) : through;
    }
}
