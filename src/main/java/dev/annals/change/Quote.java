package dev.annals.change;

/**
 * The words of an episode that a claim was found in.
 *
 * @param start where they start in its content, in characters
 * @param end where they end, exclusive
 * @param by who found it: an extractor and its version
 * @param key of all claims that say the same in the same words
 */
public record Quote(String text, int start, int end, String by, String key) {}
