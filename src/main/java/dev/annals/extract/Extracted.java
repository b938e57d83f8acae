package dev.annals.extract;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a text, and how.
 *
 * @param by the extractor that found it, with its version
 * @param note why another extractor than the intended one was used, or what was dropped; null if there is nothing to
 *     report
 * @param tokens that a language model used, even if nothing came of it
 */
public record Extracted(
        Extraction found, String by, @Nullable String note, Tokens tokens) {

    /** Input and output tokens, as the model counts them. */
    public record Tokens(long input, long output) {

        public static final Tokens NONE = new Tokens(0, 0);
    }
}
