package dev.annals.language.english;

/**
 * A part of a feature: which word it looks at, and at what of it.
 *
 * @param source the word of the state that is counted from
 * @param window how many words after it, or before it if negative
 * @param length of a prefix or suffix, in chars
 */
record Item(Source source, int window, Relative relative, Field field, int length) {

    /** By NLP4J's names. */
    enum Source {
        /** The word in work; of a parser, the top of its stack. */
        I,
        /** The next word of a parser's input. */
        J,
        /** A parser's stack, from its top down, and from there up what was passed over. */
        K
    }
}
