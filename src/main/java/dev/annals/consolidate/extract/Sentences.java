package dev.annals.consolidate.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits text into sentences, at line breaks as well, each verbatim. A sentence broken across lines is left out. */
public final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String CLOSES = "\"')]\u201d\u2019\u00bb";
    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "inc", "ltd", "co", "dept", "approx", "e.g", "i.e",
            "cf", "fig", "p", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec");

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, start, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String piece) {
        String sentence = piece.strip();
        if (!sentence.isEmpty() && sentence.indexOf('\n') < 0) {
            sentences.add(sentence);
        }
    }

    private static boolean endsAt(String text, int start, int i) {
        int next = next(text, i + 1);
        if (next == text.length()) {
            return false;
        }
        if (text.charAt(i) == '\n') {
            return !Character.isLowerCase(text.charAt(next));
        }
        boolean over = Character.isWhitespace(text.charAt(i + 1)) && !Character.isLowerCase(text.charAt(next));
        if (!over) {
            return false;
        }
        int end = i;
        while (end > start && CLOSES.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        char last = text.charAt(end);
        return ENDS.indexOf(last) >= 0 && !(last == '.' && isShort(text.substring(start, end)));
    }

    private static int next(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether the dot ends an abbreviation or an initial. */
    private static boolean isShort(String before) {
        int begin = before.length();
        while (begin > 0 && !Character.isWhitespace(before.charAt(begin - 1)) && before.charAt(begin - 1) != '(') {
            begin--;
        }
        String word = before.substring(begin);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || SHORT.contains(word.toLowerCase(Locale.ROOT));
    }
}
