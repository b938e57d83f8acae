package dev.annals.files.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a line in the rendered format: a statement, followed by its dates and notes in brackets.
 *
 * @param dated whether it has such brackets
 */
public record Sentence(String statement, Dates dates, List<String> notes, boolean dated) {

    public static final String DISPUTED = "disputed";
    public static final String CONFIRMED = "last confirmed ";

    private static final Pattern BRACKETS = Pattern.compile("(?<statement>.*\\S) \\((?<notes>[^()]*)\\)");
    private static final Pattern LAST = Pattern.compile(CONFIRMED + "\\d{4}-\\d{2}-\\d{2}");

    public static Sentence of(String statement, Dates dates, List<String> notes) {
        return new Sentence(statement, dates, notes, true);
    }

    /** Brackets with any other content are part of the statement. */
    public static Sentence read(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches()
                ? noted(
                                brackets.group("statement"),
                                List.of(brackets.group("notes").split("; ", -1)))
                        .orElse(bare(text))
                : bare(text);
    }

    private static Sentence bare(String text) {
        return new Sentence(text, Dates.NONE, List.of(), false);
    }

    private static Optional<Sentence> noted(String statement, List<String> parts) {
        Optional<Dates> dates = Dates.read(parts.getFirst());
        List<String> notes = new ArrayList<>(parts);
        if (dates.isPresent()) {
            notes.removeFirst();
        }
        boolean known = notes.stream()
                .allMatch(note -> note.equals(DISPUTED) || LAST.matcher(note).matches());
        return known
                ? Optional.of(new Sentence(statement, dates.orElse(Dates.NONE), List.copyOf(notes), true))
                : Optional.empty();
    }

    /** Without notes, which nobody wrote, and without a full stop. */
    public String said() {
        String text = new Sentence(statement, dates, List.of(), dated).text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    public String text() {
        String brackets = Stream.concat(Stream.of(dates.text()), notes.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return brackets.isEmpty() ? statement : statement + " (" + brackets + ")";
    }
}
