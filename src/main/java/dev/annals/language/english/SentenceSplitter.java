package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;

/** A sentence ends after a token of final marks, and what closes brackets and quotes there. */
final class SentenceSplitter {

    private static final String QUOTE = "\"";
    private static final List<String> OPENING = List.of("(", "{", "[");
    private static final List<String> CLOSING = List.of(")", "}", "]");

    private final int[] open = new int[OPENING.size()];
    private boolean quoted;

    private SentenceSplitter() {}

    static List<List<Token>> split(List<Token> tokens) {
        return new SentenceSplitter().sentences(tokens);
    }

    private List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        boolean ended = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            count(token);
            ended |= Chars.areFinal(token.form());
            if (ended && !(i + 1 < tokens.size() && closes(tokens.get(i + 1)))) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
                ended = false;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    private void count(Token token) {
        if (token.is(QUOTE)) {
            quoted = !quoted;
        }
        for (int i = 0; i < open.length; i++) {
            if (token.is(OPENING.get(i))) {
                open[i]++;
            } else if (token.is(CLOSING.get(i))) {
                open[i]--;
            }
        }
    }

    private boolean closes(Token token) {
        if (quoted && token.is(QUOTE)) {
            return true;
        }
        for (int i = 0; i < open.length; i++) {
            if (open[i] > 0 && token.is(CLOSING.get(i))) {
                return true;
            }
        }
        return false;
    }
}
