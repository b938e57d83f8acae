package dev.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Pairs the facts that a line lost with those it gained, in the order of their dates: the two facts of a pair differ
 * only in their dates.
 */
final class ChangedLine {

    private ChangedLine() {}

    /**
     * @param before the fact at the first instant; null if it is new
     * @param after the fact at the second instant; null if it is gone
     * @param telling the row of the fact after, or else of the one before
     */
    record Pair(@Nullable Fact before, @Nullable Fact after, Record telling) {

        Diff.Kind kind() {
            return before == null ? Diff.Kind.OPENED : after == null ? Diff.Kind.CLOSED : Diff.Kind.REDATED;
        }

        private boolean sameDates() {
            return before != null
                    && after != null
                    && Objects.equals(before.validFrom(), after.validFrom())
                    && Objects.equals(before.validTo(), after.validTo());
        }
    }

    /** @param line the rows of its facts, in the order of their dates */
    static Stream<Pair> pairs(
            List<Record> line, Predicate<Record> isAfter, Function<Record, Fact> lost, Function<Record, Fact> gained) {
        List<Record> before = line.stream().filter(isAfter.negate()).toList();
        List<Record> after = line.stream().filter(isAfter).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            @Nullable Record old = i < before.size() ? before.get(i) : null;
            @Nullable Record present = i < after.size() ? after.get(i) : null;
            pairs.add(new Pair(
                    old == null ? null : lost.apply(old),
                    present == null ? null : gained.apply(present),
                    present == null ? Objects.requireNonNull(old) : present));
        }
        return pairs.stream().filter(pair -> !pair.sameDates());
    }
}
