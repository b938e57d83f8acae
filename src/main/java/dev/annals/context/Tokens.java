package dev.annals.context;

/**
 * Estimates how many tokens a text takes in a prompt. Models count differently; for English, this is slightly more than
 * most of them count.
 */
final class Tokens {

    /** Cost of an ASCII character, in tenths of a token. Characters of other scripts cost one token or more. */
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
