package dev.annals.files.block;

import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the lines of a block one by one. */
final class BodyReader {

    private static final Pattern HEADING = Pattern.compile("\\h{0,3}#{1,6}(?:\\h.*)?");

    /** A line that opens and closes its backticks is not a fence. */
    private static final Pattern FENCE =
            Pattern.compile("\\h*(?:(?:[-*+]|\\d{1,9}[.)])\\h+)*(?<fence>`{3,}(?=[^`]*$)|~{3,}).*");

    private final List<String> headings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private String heading = "";
    private int line;
    private int first;
    private boolean blank;
    private boolean apart;
    private String fence = "";

    /** @param line the number of lines before the block */
    BodyReader(int line) {
        this.line = line;
    }

    void add(String text) {
        line++;
        if (!fence.isEmpty()) {
            raw.add(text);
            fence = text.strip().startsWith(fence) ? "" : fence;
        } else if (text.isBlank()) {
            flush();
            blank = true;
        } else if (HEADING.matcher(text).matches()) {
            flush();
            heading = text.strip();
            headings.add(heading);
            blank = false;
        } else if (Writing.isCut(text) || text.strip().startsWith(Stamp.BEGIN)) {
            flush();
        } else {
            entry(text);
        }
    }

    private void entry(String text) {
        if (raw.isEmpty() || MarkedLine.isBullet(text)) {
            flush();
            first = line;
            apart = blank;
            blank = false;
        }
        raw.add(text);
        fence = opened(text);
    }

    /** A marked line is a single line, even if it states a fact about something named like a fence. */
    private static String opened(String text) {
        Matcher opened = FENCE.matcher(text);
        return opened.matches() && MarkedLine.read(text).isEmpty() ? opened.group("fence") : "";
    }

    private void flush() {
        if (!raw.isEmpty()) {
            entries.add(Entry.of(first, heading, raw, apart));
            raw.clear();
        }
    }

    List<String> headings() {
        return List.copyOf(headings);
    }

    List<Entry> entries() {
        flush();
        return List.copyOf(entries);
    }
}
