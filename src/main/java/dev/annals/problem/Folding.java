package dev.annals.problem;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.regex.Pattern;

/**
 * Folds names so that different spellings of one name are equal: NFKC case folding, which also removes invisible
 * characters, and collapsed white space. Unicode defines both, and ICU implements them.
 */
final class Folding {

    /** Changes whenever folding does, by our rule or by the Unicode version of a new ICU. */
    static final String VERSION = "nfkc-casefold, icu " + VersionInfo.ICU_VERSION.getMajor();

    /** Unicode's own property, which includes no-break spaces and line separators. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private Folding() {}

    static String fold(String name) {
        return inOneLine(Normalizer2.getNFKCCasefoldInstance().normalize(name));
    }

    /** White space collapsed to single spaces, with none at either end. */
    static String inOneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
