package dev.annals.fact;

import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.Objects;

/** What is compared. On the axis not compared, the instant asked for holds. */
record DiffQuestion(FactFilter filter, Diff.Axis axis, Instant from) {

    /** The second instant is the answer's own on the axis compared. */
    Instant to(Basis basis) {
        return isKnown()
                ? basis.knownAt()
                : Objects.requireNonNull(basis.validAt().instant());
    }

    /** Whether states of belief are compared, and not days of the world. */
    boolean isKnown() {
        return axis == Diff.Axis.KNOWN;
    }
}
