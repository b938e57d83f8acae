package dev.annals.recall;

import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line rendered into a file, with a comment that marks what it says. Any memory recognizes the line by its mark,
 * wherever it was moved, as long as nobody has edited it.
 *
 * @param text without bullet and mark
 * @param predicate of the fact the line states, if the mark names it
 * @param literal whether the fact's value is a literal
 * @param id of the text as it was rendered
 */
public record MarkedLine(String text, @Nullable String predicate, boolean literal, String id) {

    private static final Pattern MARK =
            Pattern.compile("\\h*<!-- (?:(?<predicate>[a-z][a-z0-9_]{0,63})(?<literal>=)? )?(?<id>[0-9a-f]{8}) -->");
    private static final Pattern BULLET = Pattern.compile("^\\h*(?:[-*+]|\\d{1,9}[.)])\\h+");
    private static final Pattern SPACE = Pattern.compile("[\\h\\v]+");
    private static final int LENGTH = 8;

    /** Empty if the line has no mark. */
    public static Optional<MarkedLine> read(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.find()
                ? Optional.of(new MarkedLine(
                        bare(mark.replaceFirst("")),
                        mark.group("predicate"),
                        mark.group("literal") != null,
                        mark.group("id")))
                : Optional.empty();
    }

    public static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    /** The line without its mark. */
    public static String unmarked(String line) {
        return MARK.matcher(line).replaceAll("");
    }

    /** The content of one or more lines, independent of wrapping, indentation and bullets. */
    public static String bare(String lines) {
        return SPACE.matcher(BULLET.matcher(lines).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    /** @param text in the form that {@link #bare} returns */
    public static String id(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH);
    }

    /** @param predicate null: not part of the mark */
    public static String mark(@Nullable String predicate, boolean literal, String id) {
        return "<!-- " + (predicate == null ? "" : predicate + (literal ? "= " : " ")) + id + " -->";
    }

    /** Whether the text is still the one that was rendered. */
    public boolean isIntact() {
        return id(text).equals(id);
    }
}
