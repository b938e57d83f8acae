package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The quoted parts of a text, with any kind of quotation marks. A quotation may span sentences, but not paragraphs. */
final class Quotations {

    private static final String OPENING = "\"“„«‘'";

    /** The closing marks of each opening mark. */
    private static final List<String> CLOSINGS = List.of("\"”", "”\"", "“”", "»", "’", "'");

    private final String text;
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Quotations(String text) {
        this.text = text;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf("\n\n", begin);
            end = end < 0 ? text.length() : end;
            paragraph(begin, end);
            begin = end + 2;
        }
    }

    /** Whether the word is part of a quotation of more than one word. */
    boolean contain(Span word) {
        var before = ends.floorEntry(word.start());
        return before != null && before.getKey() < word.start() && word.end() <= before.getValue();
    }

    private void paragraph(int begin, int end) {
        List<Integer> marks = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            char mark = text.charAt(i);
            if (OPENING.indexOf(mark) >= 0 || CLOSINGS.stream().anyMatch(closing -> closing.indexOf(mark) >= 0)) {
                marks.add(i);
            }
        }
        boolean[] unclosed = new boolean[OPENING.length()];
        int at = 0;
        while (at < marks.size()) {
            int kind = OPENING.indexOf(text.charAt(marks.get(at)));
            boolean opens = kind >= 0 && !unclosed[kind] && opens(marks.get(at));
            int close = opens ? close(marks, at, kind) : -1;
            if (opens && close < 0) {
                unclosed[kind] = true; // no later one can be closed either
            }
            if (close > 0) {
                int from = marks.get(at);
                int to = marks.get(close);
                if (text.substring(from + 1, to).strip().indexOf(' ') > 0) {
                    ends.put(from, to);
                }
                at = close;
            }
            at++;
        }
    }

    /** @return the index of the closing mark, or -1 if there is none */
    private int close(List<Integer> marks, int open, int kind) {
        for (int i = open + 1; i < marks.size(); i++) {
            char mark = text.charAt(marks.get(i));
            boolean same = CLOSINGS.get(kind).indexOf(mark) >= 0;
            if (same && closes(marks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Not the apostrophe in "'90s". */
    private boolean opens(int at) {
        boolean outside = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean inside = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return outside && inside;
    }

    /** Not an apostrophe within a word. */
    private boolean closes(int at) {
        boolean outside = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return outside && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
}
