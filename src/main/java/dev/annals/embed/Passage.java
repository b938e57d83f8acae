package dev.annals.embed;

/**
 * A text that is searched.
 *
 * @param before what was said just before it, or "": the model reads it, too, but the vector is of the text alone, each of
 *     its words as it is meant there (late chunking: Günther and others, 2024). Only models whose tokens are pooled by
 *     their mean can do so.
 */
public record Passage(String before, String text) {

    public static Passage alone(String text) {
        return new Passage("", text);
    }
}
