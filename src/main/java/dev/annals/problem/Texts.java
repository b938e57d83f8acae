package dev.annals.problem;

import java.util.regex.Pattern;

/** Checks text before it is stored: no control characters, no unpaired surrogates, limited lengths. */
public final class Texts {

    public static final int MAX_NAME = 500;
    public static final int MAX_NOTE = 10_000;

    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9._@-]+(/[A-Za-z0-9._@-]+)*");
    private static final Pattern PREDICATE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
    private static final int MAX_SCOPE = 200;

    private Texts() {}

    /** A single line of at most 500 characters, trimmed, with white space collapsed. */
    public static String name(String text, String field) {
        String name = checked(Folding.inOneLine(text), field, MAX_NAME, false);
        String folded = folded(name);
        if (folded.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT, field, "A name cannot be blank or consist only of invisible characters.");
        }
        checked(folded, field, MAX_NAME, false); // folding can lengthen a name, and an index holds the folded one
        return name;
    }

    /** The version of the folding; names folded by another version must be folded again. */
    public static final String FOLDING = Folding.VERSION;

    /** Names are one if they differ only in case, white space, width, apostrophes, hyphens or invisible characters. */
    public static String folded(String name) {
        return Folding.fold(name);
    }

    /** Folded as Unicode says and no further: for digests of text, which must stay what they were. */
    public static String caseFolded(String text) {
        return Folding.caseFold(text);
    }

    /** At most 10,000 characters, lines and tabs allowed. */
    public static String note(String text, String field) {
        return checked(text, field, MAX_NOTE, true);
    }

    /** A note with visible content: neither blank nor made only of invisible characters. */
    public static String words(String text, String field) {
        String note = note(text, field);
        if (note.codePoints().noneMatch(Character::isLetterOrDigit)
                && folded(note).isEmpty()) {
            throw blank(field);
        }
        return note;
    }

    /** Any text that is not blank, of at most {@code max} characters. */
    public static String content(String text, String field, int max) {
        if (text.isBlank()) {
            throw blank(field);
        }
        return checked(text, field, max, true);
    }

    private static ProblemException blank(String field) {
        return new ProblemException(ErrorCode.INVALID_TEXT, field, "It cannot be blank.");
    }

    public static String scope(String text, String field) {
        if (text.length() > MAX_SCOPE || !SCOPE.matcher(text).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "A scope is letters, digits and . _ @ - in parts separated by /, such as main or user/alice.");
        }
        return text;
    }

    public static String predicate(String text, String field) {
        if (!PREDICATE.matcher(text).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "A predicate is a lower-case letter followed by at most 63 lower-case letters, digits and _,"
                            + " such as lives_in.");
        }
        return text;
    }

    public static String type(String text, String field) {
        if (!TYPE.matcher(text).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "A type is an upper-case letter followed by at most 63 letters and digits, such as Person.");
        }
        return text;
    }

    private static String checked(String text, String field, int max, boolean lines) {
        if (text.length() > max) {
            throw new ProblemException(
                    ErrorCode.TOO_LONG, field, "At most " + max + " characters; this has " + text.length() + ".");
        }
        text.codePoints().forEach(character -> {
            boolean line = lines && (character == '\n' || character == '\r' || character == '\t');
            if (!line && (Character.isISOControl(character) || isHalf(character))) {
                throw new ProblemException(
                        ErrorCode.INVALID_TEXT,
                        field,
                        "The character U+%04X cannot be kept in text.".formatted(character));
            }
        });
        return text;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
