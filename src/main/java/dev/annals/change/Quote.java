package dev.annals.change;

/**
 * The words of an episode in which a claim was found.
 *
 * @param start where they start in the episode's content, in characters
 * @param end where they end, exclusive
 * @param by what found it: an extractor and its version
 * @param key shared by all claims that say the same in the same words
 */
public record Quote(String text, int start, int end, String by, String key) {}
