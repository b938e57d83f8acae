package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import dev.annals.problem.ProblemException;
import dev.annals.time.Precision;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as is known.
 *
 * @param first the earliest possible instant
 * @param last upper bound of the possible instants
 */
public record Moment(Instant first, Instant last) {

    /** @param precision how precisely it was written; null if nobody wrote it */
    public static Moment of(Instant first, @Nullable Precision precision) {
        return new Moment(first, precision == null ? first : end(first, precision));
    }

    /** The first instant after the period that was written. */
    private static Instant end(Instant first, Precision precision) {
        return switch (precision) {
            case YEAR -> first.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
            case MONTH -> first.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
            case DAY -> first.atOffset(ZoneOffset.UTC).plusDays(1).toInstant();
            case INSTANT -> first;
        };
    }

    /** Empty if its value is not a date. */
    static Optional<Moment> saidBy(HeldFact fact) {
        if (!(fact.value() instanceof Value.Literal(Object content)) || !(content instanceof String text)) {
            return Optional.empty();
        }
        try {
            WrittenDate date = WrittenDate.parse(text);
            return Optional.of(new Moment(date.first(), date.end()));
        } catch (ProblemException noDate) {
            return Optional.empty();
        }
    }

    /** Whether it was certainly later than the other. */
    boolean isAfter(Moment other) {
        return first.isAfter(other.last) || (first.equals(other.last) && other.first.isBefore(other.last));
    }
}
