package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Chooses the facts of a line that an operator selects. */
final class Choice {

    private static final int MICRO = 1_000;

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
                line.facts().stream()
                        .filter(fact -> falls(fact, during, core.edge()))
                        .toList();
            case Operator.Ever _ -> line.facts();
            case Operator.Over(Instant at) ->
                line.facts().stream()
                        .filter(fact -> !fact.validTo().isAfter(at))
                        .toList();
            case Operator.First _ -> Neighbours.earliest(line.facts());
            case Operator.Last _ -> Neighbours.latest(line.facts());
            case Operator.Previous(Instant at) ->
                Neighbours.latest(line.facts().stream()
                        .filter(fact -> !fact.validTo().isAfter(at))
                        .toList());
            case Operator.Before(Reference.Named(Mention value)) -> Neighbours.before(line, value);
            case Operator.After(Reference.Named(Mention value)) -> Neighbours.after(line, value);
            case Operator.Before(Reference.Event(Relation event)) ->
                happened(event)
                        .map(fact -> Neighbours.until(line.without(fact), begin(event, fact)))
                        .orElse(List.of());
            case Operator.After(Reference.Event(Relation event)) ->
                happened(event)
                        .map(fact -> Neighbours.since(line.without(fact), end(event, fact)))
                        .orElse(List.of());
            case Operator.When(Relation event) ->
                happened(event)
                        .map(time -> line.facts().stream()
                                .filter(fact -> fact.overlaps(begin(event, time), end(event, time)))
                                .toList())
                        .orElse(List.of());
        };
    }

    private static boolean falls(Held fact, Operator.During during, Edge edge) {
        return switch (edge) {
            case NONE -> fact.overlaps(during.from(), during.to());
            case START ->
                !fact.validFrom().isBefore(during.from()) && fact.validFrom().isBefore(during.to());
            case END -> fact.validTo().isAfter(during.from()) && !fact.validTo().isAfter(during.to());
        };
    }

    /**
     * The fact for this event, if there is exactly one; else the one that also involves the subject of the question:
     * "when Ann joined".
     */
    private Optional<Held> happened(Relation event) {
        Mention anchor = Objects.requireNonNull(core.anchor());
        Relation told = event.anchor() == null ? event.from(anchor) : event;
        return only(told)
                .or(() -> told.other() == null && !told.cues().isEmpty() && !anchor.equals(told.anchor())
                        ? only(told.with(anchor))
                        : Optional.empty());
    }

    private Optional<Held> only(Relation event) {
        List<Line> found = lines.of(event);
        return found.size() == 1 && found.getFirst().facts().size() == 1
                ? Optional.of(found.getFirst().facts().getFirst())
                : Optional.empty();
    }

    static Instant begin(Relation event, Held fact) {
        return event.edge() == Edge.END ? fact.validTo().minusNanos(MICRO) : fact.validFrom();
    }

    static Instant end(Relation event, Held fact) {
        return event.edge() == Edge.START ? Instants.nextMicro(fact.validFrom()) : fact.validTo();
    }
}
