package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds since when, without a break, the answer has been believed: that a fact holds at some time, that it began or
 * that it ended.
 */
final class Learning {

    private final List<Held> ever;
    private final Edge edge;
    private final Operator operator;

    /** @param ever everything that has ever been believed */
    Learning(List<Held> ever, Edge edge, Operator operator) {
        this.ever = ever;
        this.edge = edge;
        this.operator = operator;
    }

    Instant of(Held fact) {
        Instant since = fact.knownFrom();
        for (Optional<Held> earlier = before(fact, since); earlier.isPresent(); earlier = before(fact, since)) {
            since = earlier.get().knownFrom();
        }
        return edge == Edge.NONE ? Instants.earlier(since, fact.believedSince()) : since;
    }

    private Optional<Held> before(Held fact, Instant known) {
        return ever.stream()
                .filter(earlier -> earlier.knownTo().equals(known))
                .filter(earlier -> earlier.saysAs(fact))
                .filter(earlier -> saysSo(earlier, fact))
                .findFirst();
    }

    private boolean saysSo(Held earlier, Held fact) {
        return switch (edge) {
            case START -> earlier.validFrom().equals(fact.validFrom());
            case END -> earlier.validTo().equals(fact.validTo());
            case NONE ->
                operator instanceof Operator.During during
                        ? earlier.overlaps(during.from(), during.to())
                        : earlier.overlaps(fact.validFrom(), fact.validTo());
        };
    }
}
