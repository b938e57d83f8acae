package dev.annals.time.expression;

import static dev.annals.time.expression.Lengths.COUNTED;
import static dev.annals.time.expression.Lengths.LENGTH;
import static dev.annals.time.expression.Numerals.COUNT;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Relative.SHIFT;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Durations that end or begin today: "the last three weeks", "the next few days". */
final class Rolling {

    /** Followed by one of these, the duration is an offset. */
    private static final Set<String> AFTER_OFFSETS =
            Set.of("ago", "later", "earlier", "hence", "before", "after", "from");

    private Rolling() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(BASE, match -> rolling(match, match.get(LENGTH)), "[the|these] SHIFT LENGTH")
                .rule(
                        BASE,
                        match -> isPlural(match)
                                ? rolling(match, Length.of(match.get(COUNT), match.get(COUNTED)))
                                : null,
                        "[the] COUNT SHIFT COUNTED")
                .rule(
                        BASE,
                        match -> When.relative(next(match.get(LENGTH), match.today())),
                        "LENGTH hence",
                        "LENGTH in the future")
                .rule(
                        BASE,
                        match -> within(match.get(LENGTH), match.today()),
                        "within LENGTH",
                        "within the next|coming|upcoming LENGTH",
                        "within next LENGTH");
    }

    /** Excludes "only 3 next week", where "week" is not what is counted. */
    private static boolean isPlural(Match match) {
        return match.get(COUNT) <= 1 || match.passage().word(match.end() - 1).endsWith("s");
    }

    private static @Nullable When rolling(Match match, Length length) {
        Shift shift = match.get(SHIFT);
        if (shift == Shift.CURRENT || AFTER_OFFSETS.contains(match.after())) {
            return null;
        }
        LocalDate today = match.today();
        return When.relative(shift.isBack() ? last(length, today) : next(length, today));
    }

    private static Span last(Length length, LocalDate today) {
        LocalDate end = isAligned(length.unit()) ? length.unit().first(today) : today;
        return new Span(length.before(end), end, length.unit());
    }

    /** Starts tomorrow, or with the next unit. */
    private static Span next(Length length, LocalDate today) {
        Unit unit = length.unit();
        if (isAligned(unit)) {
            LocalDate first = unit.end(unit.first(today));
            return new Span(first, length.after(first), unit);
        }
        LocalDate first = length.workdays() > 0 ? Length.ofWorkdays(1).after(today) : today.plusDays(1);
        return new Span(first, length.after(today).plusDays(1), unit);
    }

    private static boolean isAligned(Unit unit) {
        return unit == Unit.QUARTER || unit.compareTo(Unit.YEAR) > 0;
    }

    private static When within(Length length, LocalDate today) {
        return When.relative(new Span(today, length.after(today), length.unit()));
    }
}
