package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stretches of one value that a sweep has met and that may still last. */
final class Side {

    private final Value value;
    private final String key;
    private final List<Stretch> bounded = new ArrayList<>();
    private final NavigableMap<Instant, List<Stretch>> unboundedByStart = new TreeMap<>();
    private Instant boundedUntil = Instants.MIN;
    private Instant until = Instants.MIN;

    Side(Value value) {
        this.value = value;
        this.key = value.key();
    }

    Value value() {
        return value;
    }

    String key() {
        return key;
    }

    void add(Stretch stretch) {
        until = Instants.later(until, stretch.to());
        if (stretch.bounded()) {
            bounded.add(stretch);
            boundedUntil = Instants.later(boundedUntil, stretch.to());
        } else {
            unboundedByStart
                    .computeIfAbsent(stretch.start(), start -> new ArrayList<>())
                    .add(stretch);
        }
    }

    boolean lastsAfter(Instant instant) {
        return until.isAfter(instant);
    }

    /** When the last of the bounded stretches ends. */
    Instant boundedUntil() {
        return boundedUntil;
    }

    /** Bounded stretches, the latest first. */
    List<Stretch> boundedLatestFirst() {
        return bounded.reversed();
    }

    void forget(Instant before) {
        bounded.removeIf(stretch -> !stretch.lastsAfter(before));
    }

    /** Unbounded stretches that may exclude the given one of another value. */
    Stream<Stretch> unboundedAgainst(Stretch stretch) {
        return stretch.bounded()
                ? unboundedByStart.tailMap(stretch.start(), true).values().stream()
                        .flatMap(List::stream)
                : unboundedByStart.getOrDefault(stretch.start(), List.of()).stream();
    }
}
