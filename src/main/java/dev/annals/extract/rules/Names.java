package dev.annals.extract.rules;

import java.util.regex.Pattern;

/** How names are written. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENDING = Pattern.compile("(['’]s?|,)$");

    private static final Pattern WHOSE =
            Pattern.compile("^(his|her|its|their|our|my|your|the|a|an) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(
            "\\b(Executive|Professor|President|Director|Manager|Chairman|Officer|Fellow|VP|Editor|CEO)( of\\b.*)?$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Names() {}

    /** Whether it can be a name. Numbers cannot, nor can "Executive", "Wykeham Professor" or "Director of Sales". */
    static boolean isName(String written) {
        return LETTER.matcher(written).find() && !ROLE.matcher(written).find();
    }

    /** The name on one line, without words that belong to the grammar. */
    static String of(String written) {
        String line = SPACE.matcher(written).replaceAll(" ");
        return WHOSE.matcher(ENDING.matcher(line).replaceFirst("")).replaceFirst("");
    }
}
