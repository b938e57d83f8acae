package dev.annals.belief;

import dev.annals.time.Interval;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a slot are dates, and which of these contain each other: {@code 2015} and {@code 2015-05-17} agree,
 * and the second is finer.
 */
final class NestedDates {

    /** A date comes before the dates that it contains. */
    private static final Comparator<Entry<Value, Interval>> OUTER_FIRST = Comparator.comparing(
                    (Entry<Value, Interval> date) -> date.getValue().from())
            .thenComparing(date -> date.getValue().to(), Comparator.reverseOrder());

    private final Map<Value, Interval> dates = new HashMap<>();
    private final Map<Value, List<Value>> finer = new HashMap<>();

    NestedDates(Collection<Claim> claims) {
        claims.stream().filter(Claim::says).map(Claim::said).distinct().forEach(this::read);
        nest();
    }

    private void read(Value value) {
        Interval date = value instanceof Value.Literal(Object content) ? DateValues.interval(content) : null;
        if (date != null) {
            dates.put(value, date);
        }
    }

    /** Any two dates are either disjoint or nested. */
    private void nest() {
        Deque<Entry<Value, Interval>> around = new ArrayDeque<>();
        for (Entry<Value, Interval> date :
                dates.entrySet().stream().sorted(OUTER_FIRST).toList()) {
            around.removeIf(outer -> !outer.getValue().overlaps(date.getValue()));
            for (Entry<Value, Interval> outer : around) {
                if (!outer.getValue().equals(date.getValue())) {
                    finer.computeIfAbsent(outer.getKey(), value -> new ArrayList<>())
                            .add(date.getKey());
                }
            }
            around.push(date);
        }
    }

    /** Whether both values can be true: they are equal, or one is a date within the other. */
    boolean agree(Value one, Value other) {
        if (one.equals(other)) {
            return true;
        }
        Interval date = dates.get(one);
        Interval otherDate = dates.get(other);
        return date != null && otherDate != null && date.overlaps(otherDate);
    }

    /**
     * The claim of the finest date within the given claim's value.
     *
     * @param foremost finds the claim of a value that stands, if one does
     */
    Claim finest(Claim claim, Function<Value, @Nullable Claim> foremost) {
        Claim finest = claim;
        while (true) {
            Claim next = finer.getOrDefault(finest.said(), List.of()).stream()
                    .map(foremost)
                    .filter(Objects::nonNull)
                    .max(Claim.RANK)
                    .orElse(null);
            if (next == null) {
                return finest;
            }
            finest = next;
        }
    }
}
