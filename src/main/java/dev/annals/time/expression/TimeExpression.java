package dev.annals.time.expression;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time that a text names, resolved.
 *
 * @param start where it starts in the text, in chars
 * @param end where it ends, exclusive
 * @param text as it is written
 * @param from its first instant; {@link dev.annals.time.Instants#MIN} if it is open
 * @param to the first instant after it; {@link dev.annals.time.Instants#MAX} if it is open. A range that ends with a
 *     month or a year ends where that begins
 * @param through the first instant after all that is named: that of 2019 for "from 2014 to 2018"
 * @param unit how finely it is said: "two years ago" is a day, but said in years
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

    /** The date as an ISO granule, where it is one whole year, month or day that stands for itself: {@code 2015-05}. */
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
