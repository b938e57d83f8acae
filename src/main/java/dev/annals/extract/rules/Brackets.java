package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text, and its parentheses to be read separately, because "Ann Lee (born 3 May 1950 in Oslo) is a painter" confuses
 * parsers. They are blanked out in the text, so that offsets stay the same.
 */
record Brackets(String text, List<Span> asides) {

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,300})\\)");

    /** A single word may be a place or an abbreviation, which belongs to the name before it. */
    private static final Pattern WORTHWHILE = Pattern.compile("\\d{3}|[:;]|\\p{L}+\\W+\\p{L}+\\W+\\p{L}+|\\bb\\.");

    static Brackets of(String content) {
        StringBuilder text = new StringBuilder(content);
        List<Span> asides = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(content);
        while (bracket.find()) {
            if (WORTHWHILE.matcher(bracket.group(1)).find()) {
                asides.add(new Span(bracket.start(1), bracket.end(1)));
                blank(text, bracket.start(), bracket.end());
            }
        }
        return new Brackets(text.toString(), List.copyOf(asides));
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
