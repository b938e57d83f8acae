package dev.annals.extract.llm;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps from asking an endpoint that has just failed: a backlog need not wait for each of its time-outs. */
final class Recess {

    private final Clock clock;
    private volatile @Nullable Break current;

    Recess(Clock clock) {
        this.clock = clock;
    }

    private record Break(String why, Instant until) {}

    void take(ModelException failure) {
        if (failure.rest().isPositive()) {
            current = new Break(failure.why(), clock.instant().plus(failure.rest()));
        }
    }

    /** @throws ModelException while it lasts */
    void check() {
        Break now = current;
        if (now != null && clock.instant().isBefore(now.until())) {
            throw new ModelException("was not asked, since a moment ago it " + now.why());
        }
    }
}
