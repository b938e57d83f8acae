package dev.annals.episode;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far behind the intake of a tenant is.
 *
 * @param pending episodes accepted but not yet learned
 * @param perSecond rate over the last ten seconds, of all replicas together
 * @param secondsLeft until everything is learned at this rate; null if nothing was learned lately
 */
@Schema(name = "IntakeState")
record IntakeState(
        long pending,
        double oldestPendingSeconds,
        long quarantined,
        double perSecond,
        @Nullable Double secondsLeft) {

    static final Duration WINDOW = Duration.ofSeconds(10);

    private static final double SHORTEST = 1;

    /** @param first when the first of the recently learned episodes was learned */
    static IntakeState of(
            long pending,
            @Nullable Instant oldest,
            long quarantined,
            long learnedLately,
            @Nullable Instant first,
            Instant now) {
        double perSecond = first == null ? 0 : learnedLately / Math.max(SHORTEST, seconds(first, now));
        return new IntakeState(
                pending,
                oldest == null ? 0 : rounded(seconds(oldest, now)),
                quarantined,
                rounded(perSecond),
                pending == 0
                        ? Double.valueOf(0)
                        : perSecond == 0 ? null : Double.valueOf(rounded(pending / perSecond)));
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
