package dev.annals.reconcile.policy;

import dev.annals.time.Precision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Accepts both sides if one begins on the day, or in the month or year, in which the other ends: a succession with
 * imprecise dates.
 */
record HandOver() implements Criterion {

    static final String WORD = "hand-over";

    /** An end written as a day, month or year extends to the end of that period. */
    private record End(Precision written, Instant at) {

        Instant begin() {
            OffsetDateTime end = at.atOffset(ZoneOffset.UTC);
            return switch (written) {
                case YEAR -> end.minusYears(1).toInstant();
                case MONTH -> end.minusMonths(1).toInstant();
                case DAY -> end.minusDays(1).toInstant();
                case INSTANT -> at;
            };
        }
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Choice> choose(List<Side> sides) {
        return sides.size() == 2
                ? Stream.of(sides, sides.reversed())
                        .map(order -> choose(order.getFirst(), order.getLast()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Choice> choose(Side earlier, Side later) {
        @Nullable End end = end(earlier);
        return end != null && follows(earlier, later, end)
                ? Optional.of(new Choice.Accept(WORD, why(earlier, later, end.written())))
                : Optional.empty();
    }

    private static boolean follows(Side earlier, Side later, End end) {
        Instant begin = begin(later);
        return begin(earlier).isBefore(begin)
                && last(later).valid().to().isAfter(end.at())
                && begin.isBefore(end.at())
                && !begin.isBefore(end.begin());
    }

    private static String why(Side earlier, Side later, Precision granule) {
        String in = granule == Precision.DAY ? "on" : "in";
        return "%s begins %s the %s %s which %s ends".formatted(later.value(), in, granule.word(), in, earlier.value());
    }

    private static Instant begin(Side side) {
        return side.witnesses().stream()
                .map(witness -> witness.valid().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable End end(Side side) {
        Witness last = last(side);
        return last.endWritten() == 0
                ? null
                : new End(Precision.ofLength(last.endWritten()), last.valid().to());
    }

    private static Witness last(Side side) {
        return side.witnesses().stream()
                .max(Comparator.comparing(witness -> witness.valid().to()))
                .orElseThrow();
    }
}
