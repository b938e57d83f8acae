package dev.annals.recall.ask;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses the facts of a line that an operator selects. */
final class Choice {

    private final Line line;
    private final Relation core;
    private final Lines lines;

    Choice(Line line, Relation core, Lines lines) {
        this.line = line;
        this.core = core;
        this.lines = lines;
    }

    List<Held> by(Operator operator) {
        return switch (operator) {
            case Operator.Current(Instant at) ->
                line.facts().stream().filter(fact -> fact.covers(at)).toList();
            case Operator.During during ->
                line.facts().stream().filter(fact -> falls(fact, during)).toList();
            case Operator.Ever _ -> line.facts();
            case Operator.Over(Instant at) -> over(at);
            case Operator.First _ ->
                core.edge() == Edge.END ? Neighbours.firstEnded(line.facts()) : Neighbours.earliest(line.facts());
            case Operator.Last _ ->
                core.edge() == Edge.END ? Neighbours.lastEnded(line.facts()) : Neighbours.latest(line.facts());
            case Operator.Previous(Instant at) ->
                Neighbours.latest(line.facts().stream()
                        .filter(fact -> !fact.validTo().isAfter(at))
                        .toList());
            case Operator.Before(Reference.Named(Mention value)) -> Neighbours.before(line, value);
            case Operator.After(Reference.Named(Mention value)) -> Neighbours.after(line, value);
            case Operator.Earlier(Mention value) -> Neighbours.allBefore(line, value);
            case Operator.Later(Mention value) -> Neighbours.allAfter(line, value);
            case Operator.Before(Reference.Event(Relation event)) ->
                happened(event).map(this::before).orElse(List.of());
            case Operator.After(Reference.Event(Relation event)) ->
                happened(event).map(this::after).orElse(List.of());
            case Operator.When(Relation event) ->
                happened(event).map(this::when).orElse(List.of());
        };
    }

    private boolean falls(Held fact, Operator.During during) {
        if (line.isDate(fact)) {
            return line.time(fact).overlaps(new Interval(during.from(), during.to()));
        }
        return switch (core.edge()) {
            case NONE -> fact.overlaps(during.from(), during.to());
            case START -> isIn(fact.validFrom(), during.from(), during.to().minusNanos(1));
            case END -> fact.validTo().isAfter(during.from()) && !fact.validTo().isAfter(during.to());
        };
    }

    /** What ended and does not hold again. */
    private List<Held> over(Instant at) {
        Set<Held.Party> held = line.facts().stream()
                .filter(fact -> fact.covers(at))
                .map(line::value)
                .collect(Collectors.toSet());
        return line.facts().stream()
                .filter(fact -> !fact.validTo().isAfter(at) && !held.contains(line.value(fact)))
                .toList();
    }

    private List<Held> before(Happened event) {
        Line others = line.without(event.fact());
        return switch (core.edge()) {
            case NONE -> Neighbours.until(others, event.begin());
            case START -> Neighbours.before(others, event.begin());
            case END ->
                Neighbours.lastEnded(others.facts().stream()
                        .filter(fact -> !fact.validTo().isAfter(event.begin()))
                        .toList());
        };
    }

    private List<Held> after(Happened event) {
        Line others = line.without(event.fact());
        return switch (core.edge()) {
            case NONE -> Neighbours.since(others, event.end());
            case START -> Neighbours.from(others, event.end());
            case END ->
                Neighbours.firstEnded(others.facts().stream()
                        .filter(fact -> fact.validTo().isAfter(event.end()))
                        .toList());
        };
    }

    private List<Held> when(Happened event) {
        return switch (core.edge()) {
            case NONE -> facts(line, fact -> fact.overlaps(event.begin(), event.end()));
            case START -> facts(line.without(event.fact()), fact -> isIn(fact.validFrom(), event.begin(), event.end()));
            case END -> facts(line.without(event.fact()), fact -> isIn(fact.validTo(), event.begin(), event.end()));
        };
    }

    private static List<Held> facts(Line line, Predicate<Held> chosen) {
        return line.facts().stream().filter(chosen).toList();
    }

    private static boolean isIn(Instant instant, Instant first, Instant last) {
        return !instant.isBefore(first) && !instant.isAfter(last);
    }

    /**
     * The fact for this event, if there is exactly one; else the one that also involves the subject of the question:
     * "when Ann joined".
     */
    private Optional<Happened> happened(Relation event) {
        Mention anchor = Objects.requireNonNull(core.anchor());
        Relation told = event.anchor() == null ? event.from(anchor) : event;
        return Happened.of(told, lines)
                .or(() -> told.other() == null && !told.cues().isEmpty() && !anchor.equals(told.anchor())
                        ? Happened.of(told.with(anchor), lines)
                        : Optional.empty());
    }
}
