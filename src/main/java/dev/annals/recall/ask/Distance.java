package dev.annals.recall.ask;

import dev.annals.time.Instants;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import dev.annals.time.expression.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time told by its distance from a named one. It is no more exact than that: "a year before 2018" is any time in 2017,
 * and "a month after 2018" is not understood.
 */
final class Distance {

    private static final TimeExpressions TIMES = new TimeExpressions();
    private static final Pattern FROM =
            pattern("(?:.*\\p{L}\\s+(?:before|after|prior to|from|following|past|since)|within .* of)\\s+(?:the\\s+)?");

    /** "The year before 2018", which is as exact as that. */
    private static final Pattern NEXT = pattern("(?:the\\s+)?\\p{L}+\\s+(?:before|after|prior to|following)\\b");

    private Distance() {}

    /** @return the same time if it is none from a named one; empty if it is not understood */
    static Optional<TimeExpression> read(TimeExpression time, Instant today) {
        Matcher from = FROM.matcher(time.text());
        if (!from.lookingAt() || NEXT.matcher(time.text()).lookingAt()) {
            return Optional.of(time);
        }
        List<TimeExpression> named = TIMES.find(time.text().substring(from.end()), today);
        if (named.size() != 1 || named.getFirst().unit() == Unit.DAY) {
            return Optional.of(time);
        }
        Period of = length(named.getFirst().from(), named.getFirst().to());
        boolean whole = length(time.from(), time.to()).equals(Period.ofDays(1))
                && isWhole(length(time.from(), named.getFirst().from()), of);
        return whole ? Optional.of(lasting(time, of)) : Optional.empty();
    }

    /** Whether the distance is one or more of these. */
    private static boolean isWhole(Period distance, Period of) {
        return of.toTotalMonths() > 0
                && distance.equals(
                        Period.ofMonths((int) distance.toTotalMonths()).normalized())
                && distance.toTotalMonths() % of.toTotalMonths() == 0;
    }

    private static Period length(Instant from, Instant to) {
        return Instants.bounded(from) == null || Instants.bounded(to) == null
                ? Period.ZERO
                : Period.between(day(from), day(to));
    }

    private static TimeExpression lasting(TimeExpression time, Period length) {
        Instant to = day(time.from()).plus(length).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new TimeExpression(
                time.start(), time.end(), time.text(), time.from(), to, to, time.unit(), time.bound(), time.anchor());
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
