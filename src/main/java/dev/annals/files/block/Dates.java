package dev.annals.files.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates a line gives for a statement, both inclusive and as written; empty where the line gives none. */
public record Dates(String from, String to) {

    public static final Dates NONE = new Dates("", "");

    private static final String DATE = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
    private static final Pattern SINCE = Pattern.compile("since (" + DATE + ")");
    private static final Pattern UNTIL = Pattern.compile("until (" + DATE + ")");
    private static final Pattern BOTH = Pattern.compile("(" + DATE + ") to (" + DATE + ")");

    public String text() {
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : "until " + to;
        }
        return to.isEmpty() ? "since " + from : from + " to " + to;
    }

    static Optional<Dates> read(String text) {
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return Optional.of(new Dates(since.group(1), ""));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return Optional.of(new Dates("", until.group(1)));
        }
        Matcher both = BOTH.matcher(text);
        return both.matches() ? Optional.of(new Dates(both.group(1), both.group(2))) : Optional.empty();
    }
}
