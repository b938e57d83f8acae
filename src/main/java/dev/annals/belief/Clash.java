package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A contradiction of two values that a sweep still sees growing. */
final class Clash {

    private final Instant from;
    private Instant until;
    private final TreeSet<Claim> claims = new TreeSet<>(Claim.MADE);

    /** Of each side the bounded stretch met last when all of them were taken in, so that none is taken in again. */
    private final Map<Side, Stretch> takenIn = new HashMap<>();

    Clash(Instant from) {
        this.from = from;
        this.until = from;
    }

    /** Whether one that begins at the instant is the same. */
    boolean reaches(Instant instant) {
        return !until.isBefore(instant);
    }

    void add(Stretch stretch, Stretch other) {
        claims.add(stretch.claim());
        claims.add(other.claim());
        until = Instants.later(until, Instants.earlier(stretch.to(), other.to()));
    }

    /** A stretch begins that excludes all bounded ones of the other side. */
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
