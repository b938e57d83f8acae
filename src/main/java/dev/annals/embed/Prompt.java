package dev.annals.embed;

/**
 * The input of a model. Code points from {@code from} to {@code to} are read as context but not pooled.
 *
 * @param from first code point of the context
 * @param to end of the context, exclusive
 */
record Prompt(String text, int from, int to) {

    static Prompt of(String text) {
        return new Prompt(text, 0, 0);
    }

    static Prompt of(Model model, Passage passage) {
        String prefix = model.passagePrefix();
        if (passage.before().isEmpty() || model.pooling() != Pooling.MEAN) {
            return of(prefix + passage.text());
        }
        String before = passage.before() + "\n";
        int from = prefix.codePointCount(0, prefix.length());
        return new Prompt(prefix + before + passage.text(), from, from + before.codePointCount(0, before.length()));
    }
}
