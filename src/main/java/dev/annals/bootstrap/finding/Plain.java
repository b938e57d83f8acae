package dev.annals.bootstrap.finding;

/** Cleans text for storage: removes control characters and unpaired surrogates, and limits its length. */
public final class Plain {

    private static final int NAME = 400;
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /** On a single line. */
    public static String name(String text) {
        return text(text, NAME).replaceAll("\\s+", " ").strip();
    }

    public static String text(String text, int most) {
        String cut = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        StringBuilder plain = new StringBuilder(cut.length());
        cut.codePoints().map(Plain::kept).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int kept(int character) {
        boolean line = character == '\n' || character == '\r' || character == '\t';
        if (Character.isISOControl(character) && !line) {
            return ' ';
        }
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE ? REPLACEMENT : character;
    }
}
