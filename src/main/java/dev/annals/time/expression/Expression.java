package dev.annals.time.expression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time or a range of time, as it is said, before it is resolved. */
sealed interface Expression {

    /** One time and the word that bounds by it. */
    record Single(When when, Bound bound) implements Expression {

        /** @param ahead whether it speaks of the future, so that the next occurrence is meant */
        @Nullable
        Span resolve(LocalDate today, boolean ahead) {
            return choose(when, today, ahead || bound == Bound.BY);
        }
    }

    /** From one time to another. */
    record Range(When from, When to) implements Expression {

        private static final int YEAR = 366;

        /** @param ahead whether it speaks of the future, so that the next occurrence is meant */
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

        /** Of the year that was spoken of, if it names none itself. */
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

        /** The end that names its year completes the other. */
        Anchor anchor() {
            Anchor sure = from.anchor().compareTo(to.anchor()) < 0 ? from.anchor() : to.anchor();
            Anchor unsure = sure == from.anchor() ? to.anchor() : from.anchor();
            return unsure == Anchor.COMPLETED ? sure : unsure;
        }
    }

    /** Where a range begins and ends. */
    record Ends(Span first, Span last) {

        /** @return null if it would be empty */
        static @Nullable Ends of(@Nullable Span first, @Nullable Span last) {
            return first == null
                            || last == null
                            || !first.from().isBefore(last.to())
                            || last.from().isBefore(first.from())
                    ? null
                    : new Ends(first, last);
        }

        /** Through the end of a day, and up to the beginning of what is longer. */
        Span span() {
            boolean inside = !last.from().isAfter(first.from());
            LocalDate to = last.unit() == Unit.DAY || inside ? last.to() : last.from();
            return new Span(first.from(), to, first.unit().coarser(last.unit()));
        }
    }

    /** The occurrence that is meant: the last one that has begun, or, of the future, the first that is not over. */
    private static @Nullable Span choose(When when, LocalDate today, boolean ahead) {
        Span begun = when.lastBegun(today);
        if (begun != null && (!ahead || begun.to().isAfter(today))) {
            return begun;
        }
        Span next = when.firstFrom(today);
        return next == null ? begun : next;
    }
}
