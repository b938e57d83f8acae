package dev.annals.time;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A duration in days or coarser, in ISO 8601: {@code P90D}, {@code P1Y6M}.
 *
 * @param period null: unlimited
 */
public record IsoPeriod(@Nullable Period period) {

    public static final IsoPeriod ENDLESS = new IsoPeriod(null);

    private static final String NEVER = "never";
    private static final int MOST_YEARS = 1_000;
    private static final int SHOWN = 40;

    /** @throws ProblemException invalid-value */
    public static IsoPeriod parse(String text) {
        try {
            Period period = read(text);
            if (period.isNegative() || period.isZero()) {
                throw wrong(text, "it must not be zero or negative");
            }
            if (period.toTotalMonths() > MOST_YEARS * 12L || period.get(ChronoUnit.DAYS) > MOST_YEARS * 366L) {
                throw wrong(text, "it is longer than " + MOST_YEARS + " years. Use null for no limit");
            }
            return new IsoPeriod(period);
        } catch (DateTimeException | ArithmeticException invalid) {
            throw wrong(text, "the format is not recognized");
        }
    }

    /** Whole days may also be written as hours. */
    private static Period read(String text) {
        if (!text.contains("T")) {
            return Period.parse(text);
        }
        Duration duration = Duration.parse(text);
        if (!duration.equals(Duration.ofDays(duration.toDays()))) {
            throw wrong(text, "it must be in whole days or coarser");
        }
        return Period.ofDays(Math.toIntExact(duration.toDays()));
    }

    private static ProblemException wrong(String text, String why) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new ProblemException(
                ErrorCode.INVALID_VALUE,
                "\"" + shown + "\" is not a duration: " + why
                        + ". Write it in ISO 8601, in days or coarser, such as P90D or P1Y.");
    }

    /** The first instant after the duration. */
    public Instant end(Instant from) {
        if (period == null) {
            return Instants.MAX;
        }
        return Instants.earlier(
                OffsetDateTime.ofInstant(from, ZoneOffset.UTC).plus(period).toInstant(), Instants.MAX);
    }

    public boolean isEndless() {
        return period == null;
    }

    /** As written in the graph and the journal. */
    public String word() {
        return period == null ? NEVER : period.toString();
    }

    /** @param word null or empty: unspecified */
    public static @Nullable IsoPeriod ofWord(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return word.equals(NEVER) ? ENDLESS : new IsoPeriod(Period.parse(word));
    }

    /** For the API: null if unlimited. */
    public @Nullable String shown() {
        return period == null ? null : Objects.toString(period);
    }
}
