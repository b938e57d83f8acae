package dev.annals.time.expression;

import static dev.annals.time.expression.Edges.POINT;
import static dev.annals.time.expression.Offsets.AHEAD;
import static dev.annals.time.expression.Offsets.BACK;
import static dev.annals.time.expression.Phrases.EXPRESSION;
import static dev.annals.time.expression.Phrases.NAMED;
import static dev.annals.time.expression.Phrases.TIME;

import dev.annals.time.expression.Expression.SinceThen;
import dev.annals.time.expression.Expression.Single;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Symbol;
import java.util.Set;

/** A time, alone or as a bound: "since 2019", "until May", "by the end of the year", "2015–present". */
final class Bounds {

    /** What may follow a word that can only be a bound. */
    private static final Symbol<When> LIMIT = new Symbol<>("LIMIT");

    /** After these words, "up to" is not about time: "what are you up to today". */
    private static final Set<String> BEFORE_PURSUITS = Words.of("""
            you re been s get getting got they""");

    private Bounds() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(LIMIT, match -> match.get(TIME), "TIME").rule(LIMIT, match -> match.get(NAMED), "NAMED");
        grammar.rule(
                EXPRESSION,
                match -> single(match.get(TIME), match.before().equals("from") ? Bound.FROM : Bound.AT),
                "TIME");
        bound(
                grammar,
                Bound.SINCE,
                LIMIT,
                "[ever] since [about|around] [the] LIMIT",
                "as from [the] LIMIT",
                "from LIMIT on|onward|onwards|forward",
                "LIMIT onward|onwards");
        bound(
                grammar,
                Bound.SINCE,
                TIME,
                "starting|beginning|commencing|effective [on|in|from|around] [the] TIME",
                "TIME and|or later|onwards|beyond|greater",
                "[from] TIME –|-|to|until|till [the] present [day]");
        grammar.rule(
                EXPRESSION,
                match -> match.passage().isWord(match.end()) ? null : single(match.get(TIME), Bound.SINCE),
                "TIME and after");
        grammar.rule(
                EXPRESSION,
                _ -> new SinceThen(),
                "[ever] since then",
                "since that time",
                "from then on|onward|onwards",
                "from that time|point|moment on|onward|onwards");
        bound(grammar, Bound.UNTIL, POINT, "until|till|til|through POINT", "up to POINT");
        bound(
                grammar,
                Bound.UNTIL,
                LIMIT,
                "until|till|til|thru [about|around] [the] LIMIT",
                "up until|till [the] LIMIT");
        grammar.rule(
                EXPRESSION,
                match -> BEFORE_PURSUITS.contains(match.before()) ? null : single(match.get(LIMIT), Bound.UNTIL),
                "up to [the] LIMIT");
        bound(grammar, Bound.UNTIL, TIME, "through [the] TIME", "ending [on|in] [the] TIME", "as late as TIME");
        bound(grammar, Bound.BY, TIME, "by [the] TIME", "no|not later than TIME");
        bound(grammar, Bound.BEFORE, BACK, "more than BACK", "over BACK");
        bound(grammar, Bound.SINCE, AHEAD, "more than AHEAD");
        bound(grammar, Bound.BEFORE, POINT, "before POINT");
        bound(grammar, Bound.AFTER, POINT, "after POINT");
        bound(grammar, Bound.BEFORE, TIME, "before [the] TIME", "prior to [the] TIME", "earlier than TIME");
        bound(grammar, Bound.AFTER, TIME, "after [the] TIME", "later than TIME");
        bound(
                grammar,
                Bound.AROUND,
                TIME,
                "around|about|circa|approximately|roughly|sometime [in|around|on] [the] TIME",
                "some time in|around|on [the] TIME");
        grammar.rule(
                EXPRESSION,
                match -> single(Years.Year.of(match.get(Years.FOUR_DIGITS)).when(), Bound.AROUND),
                "c|ca [.] FOUR_DIGITS");
    }

    private static void bound(Grammar.Builder grammar, Bound bound, Symbol<When> time, String... patterns) {
        grammar.rule(EXPRESSION, match -> single(match.get(time), bound), patterns);
    }

    private static Expression single(When when, Bound bound) {
        return new Single(when, bound);
    }
}
