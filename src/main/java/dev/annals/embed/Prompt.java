package dev.annals.embed;

/**
 * The input of a model: a prefix, context that is read but not embedded, and a text.
 *
 * @param context its first code point: the end of the prefix
 * @param own first code point of the text: the end of the context
 * @param tokens those whose own vectors are wanted
 */
record Prompt(String text, int context, int own, Tokens tokens) {

    enum Tokens {
        NONE,
        /** All but punctuation. */
        WORDS,
        ALL
    }

    /** Of a text to search with. */
    static Prompt query(String prefix, String text) {
        int own = codePoints(prefix);
        return new Prompt(prefix + text, own, own, Tokens.WORDS);
    }

    static Prompt of(Model model, Passage passage) {
        String prefix = model.passagePrefix();
        boolean alone = passage.before().isEmpty() || model.pooling() != Pooling.MEAN;
        String context = alone ? "" : passage.before() + "\n";
        int end = codePoints(prefix);
        return new Prompt(
                prefix + context + passage.text(),
                end,
                end + codePoints(context),
                passage.tokens() ? Tokens.ALL : Tokens.NONE);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
