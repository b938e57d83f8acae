package dev.annals.embed;

/**
 * What a model reads.
 *
 * @param from of the characters that are read, but not pooled, the first, in code points
 * @param to after the last of them
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
