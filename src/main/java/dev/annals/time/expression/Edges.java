package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.PERIOD;
import static dev.annals.time.expression.Phrases.TIME;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Beginnings, middles, ends and halves: "early 2015", "the end of May", "later this year". */
final class Edges {

    /** A beginning, middle or end as a point in time: "before the end of May" means before June. */
    static final Symbol<When> POINT = new Symbol<>("POINT");

    private static final Symbol<Edge> EDGE = new Symbol<>("EDGE");
    private static final Symbol<Edge> EDGE_OF = new Symbol<>("EDGE_OF");
    private static final Symbol<Integer> HALF = new Symbol<>("HALF");

    private Edges() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(EDGE_OF, Edge.START, "[the|very] beginning|start|outset|onset of")
                .words(EDGE_OF, Edge.MIDDLE, "[the] middle of", "midway through")
                .words(EDGE_OF, Edge.END, "[the|very] end|close of")
                .rule(EDGE, match -> match.get(EDGE_OF), "EDGE_OF")
                .words(EDGE, Edge.START, "[the|very] early [-] [in]", "[the] early|first part|days|months|years of")
                .words(EDGE, Edge.MIDDLE, "[the] mid [-]")
                .words(EDGE, Edge.END, "[the|very] late [-] [in]", "[the] latter|later|last part|days|months|years of");
        grammar.rule(POINT, match -> match.get(PERIOD).map(match.get(EDGE_OF)::point), "EDGE_OF [the|my] PERIOD");
        grammar.rule(TIME, match -> part(match, match.get(PERIOD), match.get(EDGE)), "EDGE [the|my] PERIOD")
                .rule(TIME, match -> part(match, current(match, Unit.YEAR), Edge.END), "eoy")
                .rule(TIME, match -> part(match, current(match, Unit.MONTH), Edge.END), "eom")
                .rule(TIME, match -> part(match, current(match, Unit.WEEK), Edge.END), "eow")
                .rule(TIME, Edges::earlier, "earlier [in] PERIOD")
                .rule(TIME, Edges::later, "later [in|on] PERIOD");
        grammar.words(HALF, 2, "last|latter half")
                .rule(HALF, match -> match.get(ORDINAL) > 2 ? null : match.get(ORDINAL), "ORDINAL half")
                .rule(TIME, Edges::half, "[the] HALF of|in [the] PERIOD");
    }

    private static When current(Match match, Unit unit) {
        return When.vague(Span.of(unit, match.today()));
    }

    private static @Nullable When part(Match match, When whole, Edge edge) {
        return whole.map(span -> edge.of(span, whole.anchor())).unlessNever(match.today());
    }

    /** Its first half, but not beyond now. */
    private static @Nullable When earlier(Match match) {
        LocalDate today = match.today();
        return match.get(PERIOD)
                .map(span -> {
                    Span half = Edge.START.of(span, Anchor.RELATIVE);
                    return half != null && half.from().isBefore(today) && half.holds(today)
                            ? new Span(half.from(), today, half.unit())
                            : half;
                })
                .unlessNever(today);
    }

    /** Its last half, but not before now. */
    private static @Nullable When later(Match match) {
        LocalDate today = match.today();
        return match.get(PERIOD)
                .map(span -> {
                    Span half = Edge.END.of(span, Anchor.RELATIVE);
                    return half != null && half.holds(today) ? new Span(today, half.to(), half.unit()) : half;
                })
                .unlessNever(today);
    }

    private static @Nullable When half(Match match) {
        return match.get(PERIOD).map(span -> half(span, match.get(HALF))).unlessNever(match.today());
    }

    private static @Nullable Span half(Span whole, int number) {
        LocalDate from = whole.from();
        LocalDate middle = switch (whole.unit()) {
            case YEAR -> from.plusMonths(6);
            case MONTH -> from.plusDays(15);
            case DECADE -> from.plusYears(5);
            case CENTURY -> from.plusYears(50);
            default -> whole.middle();
        };
        if (middle.equals(from)) {
            return null;
        }
        return number == 1 ? new Span(from, middle, whole.unit()) : new Span(middle, whole.to(), whole.unit());
    }
}
