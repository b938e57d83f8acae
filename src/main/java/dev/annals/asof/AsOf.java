package dev.annals.asof;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.WrittenDate;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two instants of a question.
 *
 * @param knownAt null: the last commit
 */
public record AsOf(ValidAt validAt, @Nullable Instant knownAt) {

    /** @param validAt a date, {@code any}, or null for now; a year, month or day means its first instant */
    public static AsOf parse(@Nullable String validAt, @Nullable String knownAt, Clock clock) {
        return new AsOf(validAt(validAt, clock), knownAt == null ? null : instant("knownAt", knownAt));
    }

    public static Instant instant(String parameter, String text) {
        try {
            return WrittenDate.parse(text).first();
        } catch (ProblemException invalid) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    parameter,
                    invalid.detail() + (text.contains(" ") ? " In a URL, write + as %2B." : ""));
        }
    }

    /** @throws ProblemException invalid-parameter, if the interval would be empty */
    public static void inOrder(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "from",
                    "from " + from + " is not before to " + to + ". Give an earlier from or a later to.");
        }
    }

    private static ValidAt validAt(@Nullable String text, Clock clock) {
        if (text == null) {
            return new ValidAt.Unsaid(Instants.micros(clock.instant()));
        }
        return text.equals(ValidAt.ANY) ? new ValidAt.Any() : new ValidAt.At(instant("validAt", text));
    }
}
