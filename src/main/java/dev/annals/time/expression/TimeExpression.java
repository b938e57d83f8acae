package dev.annals.time.expression;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time mentioned in a text, resolved.
 *
 * @param start of the expression in the text, in chars
 * @param end exclusive
 * @param text as written
 * @param from the first instant; {@link dev.annals.time.Instants#MIN} if open
 * @param to the first instant after it; {@link dev.annals.time.Instants#MAX} if open. A range that ends with a month or
 *     year ends where that begins
 * @param through the first instant after everything named: that of 2019 for "from 2014 to 2018"
 * @param unit how precisely it is expressed: "two years ago" is a day, but expressed in years
 */
public record TimeExpression(
        int start,
        int end,
        String text,
        Instant from,
        Instant to,
        Instant through,
        Unit unit,
        Bound bound,
        Anchor anchor) {

    /** The ISO granule, if it is exactly one year, month or day without a bound: {@code 2015-05}. */
    public Optional<String> granule() {
        String day = from.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return bound != Bound.AT && bound != Bound.FROM && bound != Bound.AROUND
                ? Optional.empty()
                : switch (unit) {
                    case YEAR -> isWhole() ? Optional.of(day.substring(0, 4)) : Optional.empty();
                    case MONTH -> isWhole() ? Optional.of(day.substring(0, 7)) : Optional.empty();
                    case DAY -> Optional.of(day);
                    default -> Optional.empty();
                };
    }

    private boolean isWhole() {
        return Span.of(unit, from.atOffset(ZoneOffset.UTC).toLocalDate())
                .to()
                .equals(to.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
