package dev.annals.likeness;

import dev.annals.problem.Texts;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a name.
 *
 * @param written in its original case, by which acronyms are recognized
 * @param folded for comparison
 * @param plain the folded word without diacritics
 */
record Word(String written, String folded, String plain) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Set<String> ROMAN =
            Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv");
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "đ", "d", "ł", "l", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th", "ı", "i");

    static Word of(String written) {
        String folded = Texts.folded(written);
        return new Word(written, folded, plain(folded));
    }

    private static String plain(String folded) {
        String plain =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    int length() {
        return folded.codePointCount(0, folded.length());
    }

    boolean isLetter() {
        return length() == 1 && Character.isLetter(folded.codePointAt(0));
    }

    /** Whether it is a number, a version or the letter of a series, rather than a name. */
    boolean isCode() {
        return length() == 1 || ROMAN.contains(folded) || hasDigit();
    }

    boolean hasDigit() {
        return folded.codePoints().anyMatch(Character::isDigit);
    }

    boolean isInCapitals() {
        return CAPITALS.matcher(written).matches();
    }

    /** A version as its number: v2 is 2. */
    String code() {
        return folded.matches("v\\d.*") ? folded.substring(1) : folded;
    }

    int first() {
        return folded.codePointAt(0);
    }
}
