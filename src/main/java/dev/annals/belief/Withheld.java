package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks the open contradictions forward through valid time and decides which values are withheld. */
final class Withheld {

    private final List<Contradiction> byStart;
    private final NestedDates granules;
    private int next;
    private Instant now = Instant.MIN;

    /** For each side, until when it is in dispute without a break. */
    private final Map<Value, Instant> until = new HashMap<>();

    Withheld(Collection<Contradiction> open, NestedDates granules) {
        this.byStart = open.stream()
                .sorted(Comparator.comparing(
                        contradiction -> contradiction.valid().from()))
                .toList();
        this.granules = granules;
    }

    void moveTo(Instant at) {
        now = at;
        while (next < byStart.size() && !byStart.get(next).valid().from().isAfter(at)) {
            Contradiction begun = byStart.get(next++);
            until.merge(begun.one(), begun.valid().to(), Instants::later);
            until.merge(begun.other(), begun.valid().to(), Instants::later);
        }
    }

    /** A date that contains a disputed one, or lies within it, is withheld too. */
    boolean includes(Value value) {
        return until.entrySet().stream()
                .anyMatch(side -> side.getValue().isAfter(now) && granules.agree(side.getKey(), value));
    }
}
