package dev.annals.dedupe.wording;

import dev.annals.belief.Segment;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is believed at which times, regardless of which facts say so.
 *
 * @param times disjoint intervals in order, by what is said
 */
public record Coverage(Map<String, List<Interval>> times) {

    /**
     * A belief in some slot.
     *
     * @param says what it says; equal for everything that says the same
     */
    public record Believed(String says, Segment segment) {}

    public static Coverage of(Collection<Believed> all) {
        Map<String, List<Interval>> times = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparing(
                        (Believed one) -> one.segment().valid().from()))
                .forEach(one -> add(
                        times.computeIfAbsent(one.says(), says -> new ArrayList<>()),
                        one.segment().valid()));
        return new Coverage(times);
    }

    /** Adds an interval that begins no earlier than those before it. */
    private static void add(List<Interval> times, Interval next) {
        if (!times.isEmpty() && !next.from().isAfter(times.getLast().to())) {
            Interval last = times.removeLast();
            Instant end = Instants.later(last.to(), next.to());
            times.add(new Interval(last.from(), end));
        } else {
            times.add(next);
        }
    }
}
