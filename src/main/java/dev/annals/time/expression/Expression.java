package dev.annals.time.expression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time or range as expressed, not resolved yet. */
sealed interface Expression {

    /** A single time with its bound. */
    record Single(When when, Bound bound) implements Expression {

        /** @param ahead whether the sentence is about the future, so that the next occurrence is meant */
        @Nullable
        Span resolve(LocalDate today, boolean ahead) {
            return choose(when, today, ahead || bound == Bound.BY);
        }
    }

    /** From one time to another. */
    record Range(When from, When to) implements Expression {

        private static final int YEAR = 366;

        /** @param ahead whether the sentence is about the future, so that the next occurrence is meant */
        @Nullable
        Ends resolve(LocalDate today, boolean ahead) {
            if (!(from instanceof When.Recurring)) {
                return ends(from.firstFrom(today));
            }
            if (!(to instanceof When.Recurring)) {
                return endingWith(to.firstFrom(today));
            }
            Ends begun = ends(from.lastBegun(today));
            boolean over = begun == null || !begun.last().to().isAfter(today);
            Ends next = ahead && over ? ends(from.firstFrom(today)) : null;
            return next == null ? begun : next;
        }

        /** Resolves it within the year mentioned before; only if it has no year itself. */
        @Nullable
        Ends resolve(Span spoken) {
            return from instanceof When.Recurring first && first.cycle() == Unit.YEAR && to instanceof When.Recurring
                    ? ends(first.firstFrom(spoken.from()))
                    : null;
        }

        private @Nullable Ends ends(@Nullable Span first) {
            return first == null ? null : Ends.of(first, to.firstFrom(first.from()));
        }

        private @Nullable Ends endingWith(@Nullable Span last) {
            Ends ends = last == null ? null : Ends.of(from.lastBegun(last.from()), last);
            return ends == null
                            || ends.first()
                                    .from()
                                    .plusDays(YEAR)
                                    .isBefore(ends.last().from())
                    ? null
                    : ends;
        }

        /** The end that has a year supplies it to the other, if that recurs: "sun 2" is that of the reference time. */
        Anchor anchor() {
            boolean begins = from.anchor().compareTo(to.anchor()) < 0;
            When sure = begins ? from : to;
            When unsure = begins ? to : from;
            return unsure instanceof When.Recurring ? sure.anchor() : unsure.anchor();
        }
    }

    /** From the time mentioned last, or from its end: "since then". */
    record SinceThen() implements Expression {}

    /** The two ends of a range. */
    record Ends(Span first, Span last) {

        /** @return null if the range would be empty */
        static @Nullable Ends of(@Nullable Span first, @Nullable Span last) {
            return first == null
                            || last == null
                            || !first.from().isBefore(last.to())
                            || last.from().isBefore(first.from())
                    ? null
                    : new Ends(first, last);
        }

        /** A range that ends with a day includes it; one that ends with a longer unit stops where that begins. */
        Span span() {
            boolean inside = !last.from().isAfter(first.from());
            LocalDate to = last.unit() == Unit.DAY || inside ? last.to() : last.from();
            return new Span(first.from(), to, first.unit().coarser(last.unit()));
        }
    }

    /** The occurrence that is meant: the last that has begun or, for the future, the first that is not over. */
    private static @Nullable Span choose(When when, LocalDate today, boolean ahead) {
        Span begun = when.lastBegun(today);
        if (begun != null && (!ahead || begun.to().isAfter(today))) {
            return begun;
        }
        Span next = when.firstFrom(today);
        return next == null ? begun : next;
    }
}
