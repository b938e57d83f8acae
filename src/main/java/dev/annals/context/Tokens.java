package dev.annals.context;

/** How many tokens a text takes in a prompt. Models count differently; this is a little more than most do of English. */
final class Tokens {

    /** In tenths of a token. Of other scripts a character is one or more. */
    private static final int ASCII = 3;

    private static final int OTHER = 10;
    private static final int WHOLE = 10;

    private Tokens() {}

    static int of(String text) {
        int tenths = text.codePoints()
                .map(character -> character < 128 ? ASCII : OTHER)
                .sum();
        return (tenths + WHOLE - 1) / WHOLE;
    }
}
