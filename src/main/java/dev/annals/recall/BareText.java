package dev.annals.recall;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalizes a text so that it stays the same when it is rewrapped, indented, quoted in an email or escaped as a JSON
 * string.
 */
final class BareText {

    private static final Pattern ESCAPED = Pattern.compile("\\\\+(?:u([0-9a-fA-F]{4})|[nrt])?");
    private static final int HEX = 16;

    private BareText() {}

    static String of(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(unescaped(text), Normalizer.Form.NFC)
                .codePoints()
                .filter(BareText::counts)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(match -> {
            String code = match.group(1);
            return code == null ? "" : Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, HEX)));
        });
    }

    private static boolean counts(int character) {
        return character != '>'
                && character != '|'
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
