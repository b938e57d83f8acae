package dev.annals.time.expression.grammar;

/**
 * A word, number or mark of a text.
 *
 * @param start in chars
 * @param end exclusive
 * @param text in lower case, with apostrophes, hyphens and dashes unified; empty if it is longer than any known word
 * @param capital whether it is a word that begins with a capital letter
 */
public record Token(int start, int end, Kind kind, String text, boolean capital) {

    /** What a token consists of: letters, digits, or one other character. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** The key by which grammars look up what may begin with this token. It is the same for all numbers. */
    String key() {
        return kind == Kind.NUMBER ? Terminal.NUMBER : text;
    }
}
