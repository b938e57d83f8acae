package dev.annals.time.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a phrase says about time, before it is decided which occurrence is meant. */
sealed interface When {

    Anchor anchor();

    /** The last occurrence that begins on or before the day; null if there is none. */
    @Nullable
    Span lastBegun(LocalDate day);

    /** The first occurrence that begins on or after the day; null if there is none. */
    @Nullable
    Span firstFrom(LocalDate day);

    /**
     * The same for a part of each occurrence, or for something near it. The function returns null where there is none.
     */
    When map(Function<Span, @Nullable Span> part);

    /** The occurrence that begins nearest to the day; null if there is none. */
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

    /** Recognized but not reported: "every May", "44 BC", "February 30th". */
    static When never() {
        return new Recurring(Unit.YEAR, year -> null);
    }

    /** A single occurrence; never if it is null. */
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

    /** It occurs only once. */
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
     * It occurs at most once in each cycle.
     *
     * @param in gives the occurrence in the cycle that begins on the day
     */
    record Recurring(Unit cycle, Function<LocalDate, @Nullable Span> in) implements When {

        /**
         * Enough cycles to find one: leap days are eight years apart around 1900, and some 13th is a Friday within
         * fourteen months.
         */
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
     * It counts from a time mentioned before, else from today.
     *
     * @param from gives the meaning relative to that time; null if there is none
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
