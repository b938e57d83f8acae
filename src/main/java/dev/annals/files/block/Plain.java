package dev.annals.files.block;

/**
 * Renders stored text as part of a line of Markdown: no line breaks, no invisible characters, and nothing that could be
 * taken for a comment.
 */
public final class Plain {

    private static final int LONGEST = 400;

    private Plain() {}

    public static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!Character.isISOControl(character)
                    && Character.getType(character) != Character.FORMAT
                    && Character.getType(character) != Character.SURROGATE) {
                plain.appendCodePoint(character);
            }
        });
        return shortened(plain.toString().strip()).replace("<!--", "&lt;!--").replace("-->", "--&gt;");
    }

    /** The original text. */
    public static String read(String line) {
        return line.replace("&lt;!--", "<!--").replace("--&gt;", "-->");
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end) + " …";
    }
}
