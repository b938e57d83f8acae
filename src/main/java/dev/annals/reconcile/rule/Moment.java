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
 * When something happened, as far as it is known.
 *
 * @param first the first instant at which it may have been
 * @param last no instant at which it may have been is later
 */
public record Moment(Instant first, Instant last) {

    /** @param precision how finely it was written; null: nobody wrote it */
    public static Moment of(Instant first, @Nullable Precision precision) {
        return new Moment(first, precision == null ? first : end(first, precision));
    }

    /** The first instant after what was written. */
    private static Instant end(Instant first, Precision precision) {
        return switch (precision) {
            case YEAR -> first.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
            case MONTH -> first.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
            case DAY -> first.atOffset(ZoneOffset.UTC).plusDays(1).toInstant();
            case INSTANT -> first;
        };
    }

    /** Empty where its value is no date. */
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

    /** Whether it was later than the other for sure. */
    boolean isAfter(Moment other) {
        return first.isAfter(other.last) || (first.equals(other.last) && other.first.isBefore(other.last));
    }
}
