package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The fact for an event that a question refers to: "when Ann joined Acme". */
record Happened(Relation event, Line line, Held fact) {

    private static final int MICRO = 1_000;

    /** @return empty if no fact matches, or more than one may */
    static Optional<Happened> of(Relation event, Lines lines) {
        List<Line> found = lines.of(event);
        return found.size() == 1 && found.getFirst().facts().size() == 1
                ? Optional.of(new Happened(
                        event, found.getFirst(), found.getFirst().facts().getFirst()))
                : Optional.empty();
    }

    Instant begin() {
        Instant to = line.time(fact).to();
        return event.edge() == Edge.END ? to.minusNanos(MICRO) : line.time(fact).from();
    }

    Instant end() {
        boolean start = event.edge() == Edge.START && !line.isDate(fact);
        return start ? Instants.nextMicro(fact.validFrom()) : line.time(fact).to();
    }
}
