package dev.annals.time.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a phrase says of time, before it is known which of its occurrences is meant. */
sealed interface When {

    Anchor anchor();

    /** The last occurrence that has begun by the day, or null. */
    @Nullable
    Span lastBegun(LocalDate day);

    /** The first occurrence that begins on the day or later, or null. */
    @Nullable
    Span firstFrom(LocalDate day);

    /** The same of a part of it, or of something near it; null where there is none. */
    When map(Function<Span, @Nullable Span> part);

    /** The occurrence that begins nearest to the day, or null. */
    default @Nullable Span nearest(LocalDate day) {
        Span last = lastBegun(day);
        Span first = firstFrom(day);
        if (last == null || first == null) {
            return last == null ? first : last;
        }
        long ago = ChronoUnit.DAYS.between(last.from(), day);
        return ago < ChronoUnit.DAYS.between(day, first.from()) ? last : first;
    }

    /** Itself, or null if it has no occurrence around the day. */
    default @Nullable When unlessNever(LocalDate day) {
        return nearest(day) == null ? null : this;
    }

    /** What is recognized but not told: "every May", "44 BC", "February 30th". */
    static When never() {
        return new Recurring(Unit.YEAR, year -> null);
    }

    /** The one there is; never, if there is none. */
    static When of(@Nullable Span span, Anchor anchor) {
        return span == null ? never() : new Fixed(span, anchor);
    }

    static When explicit(Span span) {
        return new Fixed(span, Anchor.EXPLICIT);
    }

    static When relative(@Nullable Span span) {
        return of(span, Anchor.RELATIVE);
    }

    static When vague(Span span) {
        return new Fixed(span, Anchor.VAGUE);
    }

    /** There is only one. */
    record Fixed(Span span, Anchor anchor) implements When {

        @Override
        public Span lastBegun(LocalDate day) {
            return span;
        }

        @Override
        public Span firstFrom(LocalDate day) {
            return span;
        }

        @Override
        public When map(Function<Span, @Nullable Span> part) {
            return of(part.apply(span), anchor);
        }
    }

    /**
     * There is at most one in each cycle.
     *
     * @param in the one in the cycle that begins on the day
     */
    record Recurring(Unit cycle, Function<LocalDate, @Nullable Span> in) implements When {

        /** Leap days are eight years apart around 1900; a thirteenth is a Friday at least once in fourteen months. */
        private static final int CYCLES = 16;

        @Override
        public Anchor anchor() {
            return Anchor.COMPLETED;
        }

        @Override
        public @Nullable Span lastBegun(LocalDate day) {
            for (int n = 1; n > -CYCLES; n--) {
                Span one = nth(day, n);
                if (one != null && !one.from().isAfter(day)) {
                    return one;
                }
            }
            return null;
        }

        @Override
        public @Nullable Span firstFrom(LocalDate day) {
            for (int n = -1; n < CYCLES; n++) {
                Span one = nth(day, n);
                if (one != null && !one.from().isBefore(day)) {
                    return one;
                }
            }
            return null;
        }

        private @Nullable Span nth(LocalDate day, int n) {
            return in.apply(cycle.plus(cycle.first(day), n));
        }

        @Override
        public When map(Function<Span, @Nullable Span> part) {
            return new Recurring(cycle, first -> {
                Span whole = in.apply(first);
                return whole == null ? null : part.apply(whole);
            });
        }
    }

    /**
     * It counts from what was spoken of, or else from today.
     *
     * @param from the one that is meant if that was spoken of; null if it cannot be
     */
    record Anaphoric(Function<Span, @Nullable Span> from) implements When {

        @Override
        public Anchor anchor() {
            return Anchor.VAGUE;
        }

        @Override
        public @Nullable Span lastBegun(LocalDate day) {
            return from.apply(Span.day(day));
        }

        @Override
        public @Nullable Span firstFrom(LocalDate day) {
            return lastBegun(day);
        }

        @Override
        public When map(Function<Span, @Nullable Span> part) {
            return new Anaphoric(spoken -> {
                Span whole = from.apply(spoken);
                return whole == null ? null : part.apply(whole);
            });
        }
    }
}
