package dev.annals.recall;

import dev.annals.asof.ValidAt;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.expression.Bound;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time that a query speaks of: it is meant where the caller gives no other. */
final class SaidTime {

    private static final TimeExpressions TIMES = new TimeExpressions();

    private SaidTime() {}

    /** Empty where the caller says when, or the query names no time, or more than one. */
    static Optional<Search.Reading> read(SearchQuestion question) {
        ValidAt at = question.asOf().validAt();
        if (question.during() != null || !(at instanceof ValidAt.Unsaid)) {
            return Optional.empty();
        }
        List<TimeExpression> times = TIMES.find(question.query(), Objects.requireNonNull(at.instant()));
        return times.size() == 1 ? Optional.of(reading(times.getFirst())) : Optional.empty();
    }

    private static Search.Reading reading(TimeExpression time) {
        return new Search.Reading(
                time.text(),
                Instants.bounded(time.from()),
                Instants.bounded(time.bound() == Bound.RANGE ? time.through() : time.to()));
    }

    /** The time in which a fact is wanted: as the caller says, else as the query does, else now. */
    static Interval valid(SearchQuestion question, Search.@Nullable Reading reading) {
        Interval valid = question.during() != null
                ? question.during()
                : reading != null ? interval(reading) : instant(question.asOf().validAt());
        // what is over is wanted, too: then it need only have begun
        return question.include().contains(SearchQuestion.SUPERSEDED) ? new Interval(Instants.MIN, valid.to()) : valid;
    }

    private static Interval instant(ValidAt at) {
        Instant instant = Objects.requireNonNull(at.instant());
        return new Interval(instant, Instants.nextMicro(instant));
    }

    static Interval interval(Search.Reading reading) {
        @Nullable Instant from = reading.from();
        @Nullable Instant to = reading.to();
        return new Interval(from == null ? Instants.MIN : from, to == null ? Instants.MAX : to);
    }
}
