package dev.annals.time.expression;

import dev.annals.time.Instants;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Passage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the time expressions of English text. Thread-safe. */
public final class TimeExpressions {

    private static final Grammar ENGLISH = Phrases.english();

    /**
     * The time expressions of a text, in order and without overlaps. Recurring times ("every May") and times out of
     * range (before the year 1, after 9999) are left out.
     *
     * @param reference when the text was written; its day, in UTC, counts as today
     */
    public List<TimeExpression> find(String text, Instant reference) {
        Instant kept = Instants.later(Instants.MIN, Instants.earlier(Instants.MAX, reference));
        Passage passage = new Passage(text, kept.atOffset(ZoneOffset.UTC).toLocalDate());
        return new Scan(ENGLISH.parse(passage), text).expressions();
    }
}
