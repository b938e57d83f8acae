package dev.annals.time.expression;

import dev.annals.time.Instants;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Passage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the time expressions of English text. Safe for use by several threads. */
public final class TimeExpressions {

    private static final Grammar ENGLISH = Phrases.english();

    /**
     * Those of the text in its order, none within another. What recurs ("every May") and what cannot be kept (before the
     * year 1, after 9999) is left out.
     *
     * @param reference when the text was written; its day, in UTC, is today
     */
    public List<TimeExpression> find(String text, Instant reference) {
        Instant kept = Instants.later(Instants.MIN, Instants.earlier(Instants.MAX, reference));
        Passage passage = new Passage(text, kept.atOffset(ZoneOffset.UTC).toLocalDate());
        return new Scan(ENGLISH.parse(passage), text).expressions();
    }
}
