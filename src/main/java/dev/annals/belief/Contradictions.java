package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which claims of one slot cannot all be true: the rule of {@code docs/semantics.md} as one pure function. */
public final class Contradictions {

    private static final Interval ALWAYS = new Interval(Instants.MIN, Instants.MAX);

    private Contradictions() {}

    /**
     * @param constant whether the predicate never changes, so that any two values contradict
     * @return ordered by time, then by value
     */
    public static List<Contradiction> derive(Collection<Claim> live, boolean constant) {
        NestedDates granules = new NestedDates(live);
        List<Contradiction> found =
                constant ? constant(live, granules) : Clashes.among(Stretches.of(live, granules), granules);
        return inOrder(found);
    }

    /** There may be a contradiction for each pair of values, so the key of each value is made once. */
    private static List<Contradiction> inOrder(List<Contradiction> found) {
        Map<Value, String> keys = new HashMap<>();
        Function<Value, String> key = value -> keys.computeIfAbsent(value, Value::key);
        return found.stream()
                .sorted(Comparator.comparing((Contradiction contradiction) ->
                                contradiction.valid().from())
                        .thenComparing(contradiction -> key.apply(contradiction.one()))
                        .thenComparing(contradiction -> key.apply(contradiction.other())))
                .toList();
    }

    /** Dates do not matter here; but a claim that is denied all through its interval says nothing any more. */
    private static List<Contradiction> constant(Collection<Claim> live, NestedDates granules) {
        List<Claim> denying = live.stream().filter(Claim::mayDeny).toList();
        Map<String, List<Claim>> byKey = live.stream()
                .filter(Claim::says)
                .filter(claim -> denying.stream()
                        .noneMatch(later -> later.denies(claim) && later.valid().contains(claim.valid())))
                .collect(Collectors.groupingBy(claim -> claim.said().key(), TreeMap::new, Collectors.toList()));
        List<List<Claim>> values = List.copyOf(byKey.values());
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (List<Claim> others : values.subList(i + 1, values.size())) {
                Value one = values.get(i).getFirst().said();
                Value other = others.getFirst().said();
                if (!granules.agree(one, other)) {
                    found.add(new Contradiction(
                            Contradiction.Kind.CONSTANT, one, other, ALWAYS, inOrder(values.get(i), others)));
                }
            }
        }
        return found;
    }

    private static List<Claim> inOrder(List<Claim> some, List<Claim> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(Claim.MADE).toList();
    }
}
