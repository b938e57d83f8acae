package dev.annals.recall;

import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that was rendered into a file, with a mark of what it says in a comment: so it is known again by every memory, wherever
 * it was moved to, as long as nobody changed it.
 *
 * @param text without bullet and mark
 * @param predicate of the fact that it tells, if the mark says so
 * @param literal whether its value is a literal
 * @param id of the text that was rendered
 */
public record MarkedLine(String text, @Nullable String predicate, boolean literal, String id) {

    private static final Pattern MARK =
            Pattern.compile("\\h*<!-- (?:(?<predicate>[a-z][a-z0-9_]{0,63})(?<literal>=)? )?(?<id>[0-9a-f]{8}) -->");
    private static final Pattern BULLET = Pattern.compile("^\\h*(?:[-*+]|\\d{1,9}[.)])\\h+");
    private static final Pattern SPACE = Pattern.compile("[\\h\\v]+");
    private static final int LENGTH = 8;

    /** Empty where it bears no mark. */
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

    /** What a line or several say: however they are wrapped, indented and listed. */
    public static String bare(String lines) {
        return SPACE.matcher(BULLET.matcher(lines).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    /** @param text bare */
    public static String id(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH);
    }

    /** @param predicate null: none is told */
    public static String mark(@Nullable String predicate, boolean literal, String id) {
        return "<!-- " + (predicate == null ? "" : predicate + (literal ? "= " : " ")) + id + " -->";
    }

    /** Whether it says what was rendered. */
    public boolean isIntact() {
        return id(text).equals(id);
    }
}
