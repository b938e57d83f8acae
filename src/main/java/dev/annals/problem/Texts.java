package dev.annals.problem;

import java.util.regex.Pattern;

/** What text may be kept: no control characters, no halves of a character, no endless names. */
public final class Texts {

    public static final int MAX_NAME = 500;
    public static final int MAX_NOTE = 10_000;

    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9._@-]+(/[A-Za-z0-9._@-]+)*");
    private static final Pattern PREDICATE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
    private static final int MAX_SCOPE = 200;

    private Texts() {}

    /** One line of at most 500 characters, trimmed and its white space folded. */
    public static String name(String text, String field) {
        String name = checked(Folding.inOneLine(text), field, MAX_NAME, false);
        String folded = folded(name);
        if (folded.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT, field, "A name cannot be blank, nor only characters that are not seen.");
        }
        checked(folded, field, MAX_NAME, false); // some characters stand for many, and an index holds the folded name
        return name;
    }

    /** Which folding it is: what was folded by another has to be folded again. */
    public static final String FOLDING = Folding.VERSION;

    /** Names that differ only in case, white space, width or what is not seen are one name. */
    public static String folded(String name) {
        return Folding.fold(name);
    }

    /** At most 10,000 characters, lines and tabs allowed. */
    public static String note(String text, String field) {
        return checked(text, field, MAX_NOTE, true);
    }

    /** A note that says something: neither blank nor only characters that are not seen. */
    public static String words(String text, String field) {
        String note = note(text, field);
        if (note.codePoints().noneMatch(Character::isLetterOrDigit)
                && folded(note).isEmpty()) {
            throw blank(field);
        }
        return note;
    }

    /** Text of any form but blank, of at most so many characters. */
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
                    "A scope is letters, digits and . _ @ - in parts divided by /, such as main or user/alice.");
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
