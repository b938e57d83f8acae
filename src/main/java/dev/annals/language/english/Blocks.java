package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into parts that no sentence crosses: the lines of chats and lists, but whole paragraphs of wrapped
 * prose.
 */
final class Blocks {

    record Block(int start, int end) {}

    /** A shorter line ended on its own rather than being wrapped. */
    private static final int WRAPPED = 50;

    /** After a line at least this long, the next may continue it even with a capital. */
    private static final int SURELY_WRAPPED = 60;

    private static final String ENDS = ".!?:;\"')";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Blocks() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int line = 0;
        Matcher breaks = LINE_BREAK.matcher(text);
        while (breaks.find()) {
            if (!goesOn(text, line, breaks.start(), breaks.end())) {
                blocks.add(new Block(start, breaks.start()));
                start = breaks.end();
            }
            line = breaks.end();
        }
        blocks.add(new Block(start, text.length()));
        return blocks;
    }

    private static boolean goesOn(String text, int line, int end, int next) {
        int length = end - line;
        if (length < WRAPPED || next == text.length() || ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        char first = text.charAt(next);
        return Character.isLowerCase(first) || (length >= SURELY_WRAPPED && Character.isLetterOrDigit(first));
    }
}
