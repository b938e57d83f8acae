package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import dev.annals.problem.ProblemException;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.Optional;

/**
 * When something happened, as far as it is known.
 *
 * @param first the first instant at which it may have been
 * @param last no instant at which it may have been is later
 * @param fact that says so
 */
record Moment(Instant first, Instant last, HeldFact fact) {

    static Moment startOf(HeldFact fact) {
        return new Moment(fact.valid().from(), fact.startsBy(), fact);
    }

    /** Empty where its value is no date. */
    static Optional<Moment> saidBy(HeldFact fact) {
        if (!(fact.value() instanceof Value.Literal(Object content)) || !(content instanceof String text)) {
            return Optional.empty();
        }
        try {
            WrittenDate date = WrittenDate.parse(text);
            return Optional.of(new Moment(date.first(), date.end(), fact));
        } catch (ProblemException noDate) {
            return Optional.empty();
        }
    }

    /** Whether it was later than the other for sure. */
    boolean isAfter(Moment other) {
        return first.isAfter(other.last) || (first.equals(other.last) && other.first.isBefore(other.last));
    }
}
