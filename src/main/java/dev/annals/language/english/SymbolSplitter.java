package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;

/** Separates symbols from words in a text without spaces, except those that belong to a word or number. */
final class SymbolSplitter {

    /** A run of symbols: at the start, inside, or at the end. */
    private static final class Row {
        private int start;
        private int end;

        private Row(int start, int end) {
            this.start = start;
            this.end = end;
        }

        private int length() {
            return end - start;
        }
    }

    private final SymbolRules rules;
    private final MorphemeSplitter morphemes;

    SymbolSplitter(WordLists lists) {
        rules = new SymbolRules(lists);
        morphemes = new MorphemeSplitter(lists);
    }

    void split(String text, Pieces pieces) {
        int first = 0;
        while (first < text.length() && Chars.isSymbol(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            addSymbols(text, pieces);
            return;
        }
        int last = text.length();
        while (Chars.isSymbol(text.charAt(last - 1))) {
            last--;
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, first));
        addInner(rows, text, first + 1, last - 1);
        rows.add(new Row(last, text.length()));
        giveToWords(rows, text);
        addAll(rows, text, pieces);
    }

    private void addInner(List<Row> rows, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (rules.separates(text, i, end)) {
                int after = endOfRow(text, i, end);
                rows.add(new Row(i, after));
                i = after - 1;
            }
        }
    }

    private static int endOfRow(String text, int index, int end) {
        int i = index + 1;
        while (i < end && text.charAt(i) == text.charAt(index)) {
            i++;
        }
        return i;
    }

    /** The symbol next to a word may belong to it; between two words only if it is the only one. */
    private void giveToWords(List<Row> rows, String text) {
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            Row left = rows.get(i);
            Row right = rows.get(i + 1);
            if (left.end < right.start) {
                String word = text.substring(left.end, right.start);
                boolean fromLeft = i == 0 ? left.length() > 0 : left.length() == 1;
                boolean fromRight = i + 1 == last ? right.length() > 0 : right.length() == 1;
                if (fromLeft && rules.belongsAhead(text, left.end, word)) {
                    left.end--;
                }
                if (fromRight && rules.belongsBehind(text, right.start, word)) {
                    right.start++;
                }
            }
        }
    }

    private void addAll(List<Row> rows, String text, Pieces pieces) {
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            Row row = rows.get(i);
            if (row.start < row.end) {
                String symbols = text.substring(row.start, row.end);
                if (i == 0 || i == last) {
                    addSymbols(symbols, pieces);
                } else {
                    pieces.add(symbols);
                }
            }
            if (i < last && row.end < rows.get(i + 1).start) {
                morphemes.split(text.substring(row.end, rows.get(i + 1).start), pieces);
            }
        }
    }

    private static void addSymbols(String symbols, Pieces pieces) {
        int added = 0;
        int after;
        for (int i = 0; i < symbols.length(); i = after) {
            char c = symbols.charAt(i);
            after = Chars.isFinal(c) ? endOfFinals(symbols, i) : endOfRow(symbols, i, symbols.length());
            if (isAlone(c) || i + 1 < after) {
                if (added < i) {
                    pieces.add(symbols.substring(added, i));
                }
                pieces.add(symbols.substring(i, after));
                added = after;
            }
        }
        if (added < symbols.length()) {
            pieces.add(symbols.substring(added));
        }
    }

    private static int endOfFinals(String symbols, int index) {
        int i = index + 1;
        while (i < symbols.length() && Chars.isFinal(symbols.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAlone(char c) {
        return Chars.isFinal(c) || Chars.isBracket(c) || Chars.isSeparator(c) || Chars.isQuote(c) || c == '`';
    }
}
