package dev.annals.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants are UTC with microsecond precision. Open ends are sentinels, so that an index can compare them. */
public final class Instants {

    /** An open start. */
    public static final Instant MIN = Instant.parse("0001-01-01T00:00:00Z");

    /** An open end. */
    public static final Instant MAX = Instant.parse("9999-12-31T00:00:00Z");

    private Instants() {}

    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant nextMicro(Instant instant) {
        return instant.plus(1, ChronoUnit.MICROS);
    }

    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The instant for the API: {@code null} for an open end. */
    public static @Nullable Instant bounded(Instant instant) {
        return instant.equals(MIN) || instant.equals(MAX) ? null : instant;
    }
}
