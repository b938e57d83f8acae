package dev.annals.language.english;

import java.util.List;

/** The consecutive tokens of a text without spaces. */
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
