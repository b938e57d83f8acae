package dev.annals.language.english;

import java.util.List;

/** The tokens of a text without spaces, one after another. */
final class Pieces {

    private final List<Token> tokens;
    private int position;

    Pieces(int start, List<Token> tokens) {
        this.position = start;
        this.tokens = tokens;
    }

    void add(String form) {
        tokens.add(new Token(position, position + form.length(), form));
        position += form.length();
    }
}
