package dev.annals.belief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sweeps forward through valid time and compares each stretch with those of other values that are still running. If two
 * exclude each other, they do so wherever they overlap.
 */
final class Clashes {

    private final NestedDates granules;
    private final Map<Value, Side> sides = new HashMap<>();
    private final Set<Side> lasting = new HashSet<>();
    private final Map<Pair, Clash> growing = new HashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    /** Two sides, ordered by their keys. */
    private record Pair(Side one, Side other) {
        static Pair of(Side one, Side other) {
            return one.key().compareTo(other.key()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        Contradiction contradiction(Clash clash) {
            return clash.of(one.value(), other.value());
        }
    }

    private Clashes(NestedDates granules) {
        this.granules = granules;
    }

    /** @param stretches ordered by their start */
    static List<Contradiction> among(List<Stretch> stretches, NestedDates granules) {
        Clashes clashes = new Clashes(granules);
        stretches.forEach(clashes::meet);
        clashes.growing.forEach((pair, clash) -> clashes.found.add(pair.contradiction(clash)));
        return clashes.found;
    }

    private void meet(Stretch stretch) {
        lasting.removeIf(side -> !side.lastsAfter(stretch.from()));
        Side own = sides.computeIfAbsent(stretch.claim().said(), Side::new);
        for (Side other : lasting) {
            if (!granules.agree(own.value(), other.value())) {
                meet(stretch, own, other);
            }
        }
        own.add(stretch);
        lasting.add(own);
    }

    private void meet(Stretch stretch, Side own, Side other) {
        Instant now = stretch.from();
        if (other.boundedUntil().isAfter(now)) {
            meetBounded(stretch, own, other);
        }
        other.unboundedAgainst(stretch)
                .filter(rival -> rival.lastsAfter(now) && rival.excludes(stretch))
                .forEach(rival -> clash(own, other, now).add(stretch, rival));
    }

    private void meetBounded(Stretch stretch, Side own, Side other) {
        Instant now = stretch.from();
        boolean excludesAll = stretch.bounded() || stretch.start().equals(now);
        if (excludesAll) {
            clash(own, other, now).addAllBounded(stretch, other);
            return;
        }
        other.boundedLatestFirst().stream()
                .filter(rival -> rival.lastsAfter(now) && rival.excludes(stretch))
                .toList()
                .forEach(rival -> clash(own, other, now).add(stretch, rival));
    }

    /** The contradiction between both sides that is still running, or else a new one. */
    private Clash clash(Side own, Side other, Instant now) {
        Pair pair = Pair.of(own, other);
        Clash clash = growing.get(pair);
        if (clash != null && clash.reaches(now)) {
            return clash;
        }
        if (clash != null) {
            found.add(pair.contradiction(clash));
        }
        other.forget(now);
        Clash fresh = new Clash(now);
        growing.put(pair, fresh);
        return fresh;
    }
}
