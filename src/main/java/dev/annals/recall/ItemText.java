package dev.annals.recall;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders stored text as one line that a reader of the block can only take for text: no line breaks, no invisible
 * characters, and everything that looks like an angle bracket escaped as an XML entity.
 */
final class ItemText {

    /** Invisible characters that are neither control nor format characters. */
    private static final Set<Integer> INVISIBLE =
            codePoints("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0");

    /** Kept, because some scripts and emoji need them. */
    private static final Set<Integer> JOINERS = codePoints("\u200c\u200d");

    private static final Set<Integer> LIKE_BRACKETS =
            codePoints("\u02c2\u02c3\u1433\u1438\u16b2\u2039\u203a\u226e\u226f"
                    + "\u227a\u227b\u22d6\u22d7\u2329\u232a\u276c\u276d\u276e\u276f\u2770\u2771\u27e8\u27e9\u29fc\u29fd\u3008\u3009"
                    + "\ufe3f\ufe40\ufe64\ufe65\uff1c\uff1e\ud81b\udf3f\ud834\ude36\ud834\ude37");

    private static final Set<Integer> BULLETS =
            codePoints("*+\u00b7\u2022\u2023\u2043\u204c\u204d\u2212\u2219\u25aa\u25ab\u25cb\u25cf\u25e6\u2666\u27a4");

    private static final int FIRST_OF_MORE_SELECTORS = 0xe0100;
    private static final int LAST_OF_MORE_SELECTORS = 0xe01ef;
    private static final int REPLACEMENT = 0xfffd;

    private ItemText() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().filter(character -> !isInvisible(character)).forEach(character -> {
            if (!isSpace(character)) {
                append(line, character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return withoutBullet(line.toString().strip());
    }

    private static void append(StringBuilder line, int character) {
        switch (character) {
            case '&' -> line.append("&amp;");
            case '<' -> line.append("&lt;");
            case '>' -> line.append("&gt;");
            default -> {
                if (LIKE_BRACKETS.contains(character)) {
                    line.append(entity(character));
                } else {
                    line.appendCodePoint(Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character);
                }
            }
        }
    }

    /** A line that begins with a bullet would be read as another item. */
    private static String withoutBullet(String line) {
        int end = 0;
        while (end < line.length() && isBullet(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        if (end == 0 || (end < line.length() && line.charAt(end) != ' ')) {
            return line;
        }
        int first = line.codePointAt(0);
        return entity(first) + line.substring(Character.charCount(first));
    }

    private static boolean isBullet(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || BULLETS.contains(character);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> !JOINERS.contains(character);
            case Character.UNASSIGNED -> true;
            default ->
                INVISIBLE.contains(character)
                        || (character >= FIRST_OF_MORE_SELECTORS && character <= LAST_OF_MORE_SELECTORS);
        };
    }

    private static String entity(int character) {
        return "&#x" + Integer.toHexString(character) + ";";
    }

    private static Set<Integer> codePoints(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
