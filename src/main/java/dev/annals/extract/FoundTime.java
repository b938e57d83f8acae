package dev.annals.extract;

import java.time.Instant;

/**
 * A date or period that a text speaks of.
 *
 * @param from {@code Instants.MIN} where it is open: "until May"
 * @param to exclusive; {@code Instants.MAX} where it is open: "since 2019"
 * @param through the first instant after all that is named: "from 2014 to 2018" is to 2018, and through it
 * @param explicit whether it says the year, so that the time of reference does not matter
 */
public record FoundTime(Span span, String text, Instant from, Instant to, Instant through, boolean explicit) {

    public FoundTime(Span span, String text, Instant from, Instant to, boolean explicit) {
        this(span, text, from, to, to, explicit);
    }
}
