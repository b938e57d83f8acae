package dev.annals.language.english;

/**
 * A part of a feature: a property of a word near the current position.
 *
 * @param source where counting starts
 * @param window how many words after it; before it if negative
 * @param length of a prefix or suffix, in chars
 */
record Item(Source source, int window, Relative relative, Field field, int length) {

    /** The positions, by NLP4J's names. */
    enum Source {
        /** The current word; in a parser, the top of the stack. */
        I,
        /** The next input word of a parser. */
        J,
        /** A parser's stack: downwards from the top, and in the other direction the words that were passed over. */
        K
    }
}
