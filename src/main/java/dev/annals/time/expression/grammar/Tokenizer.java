package dev.annals.time.expression.grammar;

import dev.annals.time.expression.grammar.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into tokens, also between letters and digits, so that {@code 3rd}, {@code Dec31} and {@code 2016H2}
 * have two.
 */
final class Tokenizer {

    /** No word or number in a grammar is longer. */
    private static final int KNOWN = 20;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                at++;
            } else {
                at = add(at, kind(first));
            }
        }
        return tokens;
    }

    private int add(int start, Kind kind) {
        int end = start + 1;
        while (kind != Kind.MARK && end < text.length() && kind(text.charAt(end)) == kind) {
            end++;
        }
        String known = end - start > KNOWN ? "" : text.substring(start, end);
        tokens.add(new Token(
                start,
                end,
                kind,
                kind == Kind.MARK ? mark(known) : known.toLowerCase(Locale.ROOT),
                Character.isUpperCase(text.charAt(start))));
        return end;
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
    }

    private static String mark(String written) {
        return switch (written.charAt(0)) {
            case '\u2018', '\u2019', '\u02BC', '`' -> "'";
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\u2012', '\u2013', '\u2014', '\u2015' -> "\u2013";
            case '\uFF5E', '\u301C' -> "~";
            default -> written;
        };
    }
}
