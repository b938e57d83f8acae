package dev.annals.extract;

import java.time.Instant;

/**
 * A date or period that a text speaks of.
 *
 * @param from {@code Instants.MIN} where it is open: "until May"
 * @param to exclusive; {@code Instants.MAX} where it is open: "since 2019"
 * @param through the first instant after all that it names: that of 2015 for "from 2010 to 2014", where {@code to} is that of 2014
 * @param explicit whether it says the year, so that the time of reference does not matter
 */
public record FoundTime(Span span, String text, Instant from, Instant to, Instant through, boolean explicit) {

    /** One that is not a range of periods. */
    public FoundTime(Span span, String text, Instant from, Instant to, boolean explicit) {
        this(span, text, from, to, to, explicit);
    }
}
