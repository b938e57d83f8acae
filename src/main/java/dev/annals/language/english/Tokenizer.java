package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;

/** Splits text into tokens: words, numbers and punctuation marks. */
final class Tokenizer {

    private final WholeTokens whole;
    private final SymbolSplitter symbols;

    Tokenizer(WordLists lists) {
        whole = new WholeTokens(lists);
        symbols = new SymbolSplitter(lists);
    }

    List<Token> tokenize(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Chars.isSpace(text.charAt(i))) {
                if (from < i) {
                    split(text.substring(from, i), new Pieces(from, tokens));
                }
                from = i + 1;
            }
        }
        return TokenRepair.repaired(tokens);
    }

    private void split(String word, Pieces pieces) {
        if (word.length() > Forms.LONGEST_WORD) {
            pieces.add(word);
            return;
        }
        WholeTokens.Range range = whole.in(word);
        if (range == null) {
            symbols.split(word, pieces);
            return;
        }
        if (range.start() > 0) {
            symbols.split(word.substring(0, range.start()), pieces);
        }
        pieces.add(word.substring(range.start(), range.end()));
        if (range.end() < word.length()) {
            symbols.split(word.substring(range.end()), pieces);
        }
    }
}
