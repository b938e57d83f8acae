package dev.annals.time.expression.grammar;

/**
 * A word, a number or a mark of a text.
 *
 * @param start where it starts, in chars
 * @param end where it ends, exclusive
 * @param text in lower case, with one kind of apostrophe, hyphen and dash; empty where it is too long to be known
 * @param capital whether it is a word that begins with a capital
 */
public record Token(int start, int end, Kind kind, String text, boolean capital) {

    /** What a token is made of: letters, digits, or one other character. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Where grammars look up what may begin with this token: they do not tell numbers apart. */
    String key() {
        return kind == Kind.NUMBER ? Terminal.NUMBER : text;
    }
}
