package dev.annals.extract.llm;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A circuit breaker: leaves an endpoint alone that has just failed, so that a backlog does not wait for time-out after
 * time-out.
 */
final class CircuitBreaker {

    private final Clock clock;
    private volatile @Nullable Break current;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    private record Break(String why, Instant until) {}

    void take(ModelException failure) {
        if (failure.rest().isPositive()) {
            current = new Break(failure.why(), clock.instant().plus(failure.rest()));
        }
    }

    /** @throws ModelException while the endpoint is left alone */
    void check() {
        Break now = current;
        if (now != null && clock.instant().isBefore(now.until())) {
            throw new ModelException("was not asked, because a moment ago it " + now.why());
        }
    }
}
