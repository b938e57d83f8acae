package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** Empty if it was believed before to have begun or ended at another time: either may be meant. */
    Optional<Instant> of(Held chosen) {
        Held fact = asTold(chosen);
        Instant since = since(fact, earlier -> saysSo(earlier, fact));
        boolean clear =
                operator instanceof Operator.During || since.equals(since(fact, earlier -> saysSame(earlier, fact)));
        return clear ? Optional.of(since) : Optional.empty();
    }

    private Instant since(Held fact, Predicate<Held> saysSo) {
        Instant since = fact.knownFrom();
        for (Optional<Held> earlier = before(fact, since, saysSo);
                earlier.isPresent();
                earlier = before(fact, since, saysSo)) {
            since = earlier.get().knownFrom();
        }
        return since(fact, since);
    }

    private Optional<Held> before(Held fact, Instant known, Predicate<Held> saysSo) {
        return ever.stream()
                .filter(earlier -> earlier.knownTo().equals(known))
                .filter(earlier -> earlier.saysAs(fact))
                .filter(saysSo)
                .findFirst();
    }

    /** When any of these facts was believed for the first time, whatever was believed in between. */
    Instant first(List<Held> facts) {
        return facts.stream()
                .map(this::asTold)
                .flatMap(fact ->
                        Stream.concat(Stream.of(fact), ever.stream().filter(earlier -> saysEver(earlier, fact))))
                .map(fact -> since(fact, fact.knownFrom()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Without a time, that somebody lives there is the same whenever it was so. */
    private boolean saysEver(Held earlier, Held fact) {
        boolean anytime = operator instanceof Operator.Ever && edge == Edge.NONE;
        return earlier.saysAs(fact) && (anytime || saysSo(earlier, fact));
    }

    private Instant since(Held fact, Instant known) {
        return edge == Edge.NONE ? Instants.earlier(known, fact.believedSince()) : known;
    }

    /** Not turned. */
    private Held asTold(Held fact) {
        return ever.stream()
                .filter(told -> told.id().equals(fact.id()))
                .findFirst()
                .orElse(fact);
    }

    private boolean saysSo(Held earlier, Held fact) {
        if (operator instanceof Operator.During(Instant from, Instant to, var _)) {
            return isIn(earlier, from, to);
        }
        boolean anytime = operator instanceof Operator.Ever && edge != Edge.NONE;
        return anytime ? isIn(earlier, Instants.MIN, Instants.MAX) : saysSame(earlier, fact);
    }

    private boolean isIn(Held earlier, Instant from, Instant to) {
        return switch (edge) {
            case START ->
                isBounded(earlier.validFrom())
                        && earlier.overlaps(from, to)
                        && !earlier.validFrom().isBefore(from);
            case END ->
                isBounded(earlier.validTo())
                        && earlier.validTo().isAfter(from)
                        && !earlier.validTo().isAfter(to);
            case NONE -> earlier.overlaps(from, to);
        };
    }

    private static boolean isBounded(Instant instant) {
        return Instants.bounded(instant) != null;
    }

    private boolean saysSame(Held earlier, Held fact) {
        return switch (edge) {
            case START -> earlier.validFrom().equals(fact.validFrom());
            case END -> earlier.validTo().equals(fact.validTo());
            case NONE -> earlier.overlaps(fact.validFrom(), fact.validTo());
        };
    }
}
