package dev.annals.embed;

/**
 * A text to be searched.
 *
 * @param before what was said just before it, or "". The model reads it as context, but the vector covers only the
 *     words of the text, in the meaning they have there (late chunking: Günther and others, 2024). Only models with
 *     mean pooling support this.
 * @param tokens whether vectors of its tokens are wanted, too
 */
public record Passage(String before, String text, boolean tokens) {

    public static Passage alone(String text) {
        return new Passage("", text, false);
    }
}
