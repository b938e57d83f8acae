package dev.annals.recall;

import dev.annals.asof.ValidAt;
import dev.annals.entity.Names;
import dev.annals.recall.ask.EventClause;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.expression.Bound;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time that a query names, as a date or by an event. It applies if the caller gives none. */
final class SaidTime {

    private static final TimeExpressions TIMES = new TimeExpressions();

    private final SearchQuestion question;
    private final NamedEntities named;
    private final Vocabulary vocabulary;

    SaidTime(SearchQuestion question, NamedEntities named, Vocabulary vocabulary) {
        this.question = question;
        this.named = named;
        this.vocabulary = vocabulary;
    }

    /**
     * Empty if the caller gives a time, or the query names none or more than one.
     *
     * @param facts where to look up events
     */
    Optional<Search.Reading> read(Names names, HeldFacts facts) {
        ValidAt at = question.asOf().validAt();
        if (question.during() != null || !(at instanceof ValidAt.Unsaid)) {
            return Optional.empty();
        }
        Instant now = Objects.requireNonNull(at.instant());
        List<TimeExpression> times = TIMES.find(question.query(), now);
        return times.isEmpty()
                ? event(names, facts, now)
                : times.size() == 1 ? Optional.of(reading(times.getFirst())) : Optional.empty();
    }

    private Optional<Search.Reading> event(Names names, HeldFacts facts, Instant now) {
        return EventClause.read(named.query(), named.mentions(names), now)
                .flatMap(clause -> clause.in(facts.about(clause.about()), vocabulary::term)
                        .map(found -> reading(clause.text(), found.during(), found.fact())));
    }

    private static Search.Reading reading(TimeExpression time) {
        return reading(
                time.text(), new Interval(time.from(), time.bound() == Bound.RANGE ? time.through() : time.to()), null);
    }

    private static Search.Reading reading(String text, Interval during, @Nullable String fact) {
        return new Search.Reading(text, Instants.bounded(during.from()), Instants.bounded(during.to()), fact);
    }

    /** The interval in which facts must be valid: the caller's, else the query's, else now. */
    static Interval valid(SearchQuestion question, Search.@Nullable Reading reading) {
        Interval valid = question.during() != null
                ? question.during()
                : reading != null ? interval(reading) : instant(question.asOf().validAt());
        // for superseded facts it is enough that they have begun
        return question.include().contains(SearchQuestion.SUPERSEDED) ? new Interval(Instants.MIN, valid.to()) : valid;
    }

    /**
     * The instant at which the age of hits is measured: the start of the interval asked about; null if that is open.
     */
    static @Nullable Instant measuredTo(SearchQuestion question, Search.@Nullable Reading reading) {
        return question.during() != null
                ? Instants.bounded(question.during().from())
                : reading != null ? reading.from() : question.asOf().validAt().instant();
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
