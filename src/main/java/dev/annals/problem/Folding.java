package dev.annals.problem;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.regex.Pattern;

/**
 * What makes two ways of writing one name: NFKC case folding, which also removes what is not seen, and white space of any
 * kind. Unicode defines both, and ICU follows it.
 */
final class Folding {

    /** Another where folding changes: with our rule, or with the Unicode of a new ICU. */
    static final String VERSION = "nfkc-casefold, icu " + VersionInfo.ICU_VERSION.getMajor();

    /** Unicode's own property: also no-break spaces and the separators of lines. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private Folding() {}

    static String fold(String name) {
        return inOneLine(Normalizer2.getNFKCCasefoldInstance().normalize(name));
    }

    /** Each stretch of white space as one space, none at the ends. */
    static String inOneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
