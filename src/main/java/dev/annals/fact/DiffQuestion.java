package dev.annals.fact;

import dev.annals.asof.Basis;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Objects;

/** What to compare. On the other axis, the instant of the question is fixed. */
record DiffQuestion(FactFilter filter, Diff.Axis axis, Instant from) {

    /** The second instant: on the compared axis that of the basis, but never before the first. */
    Instant to(Basis basis) {
        return isKnown()
                ? Instants.later(basis.knownAt(), from)
                : Objects.requireNonNull(basis.validAt().instant());
    }

    /** Whether it compares states of belief rather than instants in the world. */
    boolean isKnown() {
        return axis == Diff.Axis.KNOWN;
    }
}
