package dev.annals.extract;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a text, and how.
 *
 * @param by the extractor that found it, with its version
 * @param note why it was not the extractor that was asked, or what of its work was left out; null: there is nothing to tell
 * @param tokens that a language model took for it, also if nothing came of them
 */
public record Extracted(
        Extraction found, String by, @Nullable String note, Tokens tokens) {

    /** What a language model read and wrote, in its own measure. */
    public record Tokens(long input, long output) {

        public static final Tokens NONE = new Tokens(0, 0);
    }
}
