package dev.annals.fact;

import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.Objects;

/** What to compare. On the other axis, the instant of the question is fixed. */
record DiffQuestion(FactFilter filter, Diff.Axis axis, Instant from) {

    /** The second instant, which on the compared axis is that of the basis. */
    Instant to(Basis basis) {
        return isKnown()
                ? basis.knownAt()
                : Objects.requireNonNull(basis.validAt().instant());
    }

    /** Whether it compares states of belief rather than instants in the world. */
    boolean isKnown() {
        return axis == Diff.Axis.KNOWN;
    }
}
