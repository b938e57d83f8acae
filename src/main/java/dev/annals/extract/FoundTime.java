package dev.annals.extract;

import dev.annals.time.Instants;
import java.time.Instant;

/**
 * A date or period that a text speaks of.
 *
 * @param from {@code Instants.MIN} where it is open: "until May"
 * @param to exclusive; {@code Instants.MAX} where it is open: "since 2019"
 * @param through the first instant after all that is named: "from 2014 to 2018" is to 2018, and through it
 * @param explicit whether it says the year, so that the time of reference does not matter
 * @param vague whether it may count from something else that was spoken of ("that week"): it dates no claim
 */
public record FoundTime(
        Span span, String text, Instant from, Instant to, Instant through, boolean explicit, boolean vague) {

    public FoundTime(Span span, String text, Instant from, Instant to, boolean explicit) {
        this(span, text, from, to, to, explicit, false);
    }

    /** From when on what it ended no longer holds: once all that is named is over, if that is not yet to come. */
    public Instant ended(Instant reference) {
        if (through.equals(Instants.MAX)) {
            return from; // "not since 2019"
        }
        return through.isAfter(reference) ? Instants.later(from, reference) : through;
    }
}
