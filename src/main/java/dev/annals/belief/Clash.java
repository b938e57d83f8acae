package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A contradiction between two values that is still growing as the sweep moves on. */
final class Clash {

    private final Instant from;
    private Instant until;
    private final TreeSet<Claim> claims = new TreeSet<>(Claim.MADE);

    /** For each side, its latest bounded stretch when all of them were last added, so that none is added twice. */
    private final Map<Side, Stretch> takenIn = new HashMap<>();

    Clash(Instant from) {
        this.from = from;
        this.until = from;
    }

    /** Whether a conflict that begins at this instant belongs to this contradiction. */
    boolean reaches(Instant instant) {
        return !until.isBefore(instant);
    }

    void add(Stretch stretch, Stretch other) {
        claims.add(stretch.claim());
        claims.add(other.claim());
        until = Instants.later(until, Instants.earlier(stretch.to(), other.to()));
    }

    /** Adds a stretch that excludes all bounded stretches of the other side. */
    void addAllBounded(Stretch stretch, Side other) {
        claims.add(stretch.claim());
        until = Instants.later(until, Instants.earlier(stretch.to(), other.boundedUntil()));
        Stretch last = takenIn.get(other);
        for (Stretch rival : other.boundedLatestFirst()) {
            if (last != null && Stretch.BEGUN.compare(rival, last) <= 0) {
                break;
            }
            if (rival.lastsAfter(stretch.from())) {
                claims.add(rival.claim());
            }
        }
        takenIn.put(other, other.boundedLatestFirst().getFirst());
    }

    Contradiction of(Value one, Value other) {
        return new Contradiction(
                Contradiction.Kind.OVERLAP, one, other, new Interval(from, until), List.copyOf(claims));
    }
}
