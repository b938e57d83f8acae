package dev.annals.recall.ask;

import dev.annals.time.expression.TimeExpression;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, name or time in a question.
 *
 * @param text in lower case
 * @param possessive whether a name ends in a possessive: "Ann's"
 */
record Token(
        String text, @Nullable Mention mention, @Nullable TimeExpression time, boolean possessive) {

    static Token word(String text) {
        return new Token(text, null, null, false);
    }

    boolean isWord() {
        return mention == null && time == null;
    }

    boolean is(String... words) {
        return isWord() && Set.of(words).contains(text);
    }

    boolean isIn(Set<String> words) {
        return isWord() && words.contains(text);
    }

    /** A name, or a pronoun for one. */
    boolean isParty() {
        return mention != null || isIn(Grammar.PRONOUNS);
    }

    /** Whether it carries meaning of its own. */
    boolean isContent() {
        return isWord() && !Grammar.isFunctionWord(text);
    }
}
