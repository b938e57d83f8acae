package dev.annals.time.expression.grammar;

import dev.annals.time.expression.grammar.Token.Kind;
import java.time.LocalDate;
import java.util.List;

/** The tokens of a text, and the day that counts as today. Words outside the text are empty. */
public final class Passage {

    private final String text;
    private final LocalDate today;
    private final List<Token> tokens;

    public Passage(String text, LocalDate today) {
        this.text = text;
        this.today = today;
        this.tokens = List.copyOf(new Tokenizer(text).tokens());
    }

    public LocalDate today() {
        return today;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The token in lower case. */
    public String word(int index) {
        return has(index) ? tokens.get(index).text() : "";
    }

    public boolean isWord(int index) {
        return is(index, Kind.WORD);
    }

    public boolean isNumber(int index) {
        return is(index, Kind.NUMBER);
    }

    public boolean isMark(int index) {
        return is(index, Kind.MARK);
    }

    public boolean isCapital(int index) {
        return has(index) && tokens.get(index).capital();
    }

    /** Whether there is no white space between the token and the one before it. */
    public boolean isJoined(int index) {
        return has(index)
                && has(index - 1)
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /** Whether a line break precedes the token. */
    public boolean beginsLine(int index) {
        return index == 0
                || text.substring(tokens.get(index - 1).end(), tokens.get(index).start())
                        .contains("\n");
    }

    String key(int index) {
        return has(index) ? tokens.get(index).key() : "";
    }

    private boolean is(int index, Kind kind) {
        return has(index) && tokens.get(index).kind() == kind;
    }

    private boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }
}
