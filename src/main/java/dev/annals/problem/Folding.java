package dev.annals.problem;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds names so that different spellings of one name are equal: NFKC case folding, which also removes invisible
 * characters, and collapsed white space. Unicode defines both, and ICU implements them. Beyond that, what is typed for
 * an apostrophe is one, and so is every hyphen. Dashes differ: they join two names. So do the letters that stand for
 * hamza and ayin.
 */
final class Folding {

    /** Changes whenever folding does, by our rule or by the Unicode version of a new ICU. */
    static final String VERSION =
            "nfkc-casefold, apostrophes, hyphens, blank braille, icu " + VersionInfo.ICU_VERSION.getMajor();

    /** Unicode's own property, which includes no-break spaces and line separators, and the braille pattern without dots. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\u2800]+");

    /** Quotation marks, modifier letters and the grave accent. */
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u201b\\u02bb\\u02bc`]");

    /** NFKC takes it apart into a space and a combining accent. */
    private static final char ACUTE = '\u00b4';

    /** NFKC makes it of the non-breaking one, too. */
    private static final char HYPHEN = '\u2010';

    private Folding() {}

    static String fold(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT) : folded(name);
    }

    /** Whether nothing but the case of its letters can change, as in most names: folding this is much faster. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String folded(String name) {
        return APOSTROPHE
                .matcher(caseFold(name.replace(ACUTE, '\'')))
                .replaceAll("'")
                .replace(HYPHEN, '-');
    }

    /** Only what Unicode defines. */
    static String caseFold(String text) {
        return inOneLine(Normalizer2.getNFKCCasefoldInstance().normalize(text));
    }

    /** White space collapsed to single spaces, with none at either end. */
    static String inOneLine(String text) {
        return isPlain(text) ? text : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
