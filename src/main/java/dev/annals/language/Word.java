package dev.annals.language;

/**
 * A word, number or mark of a sentence.
 *
 * @param start where it starts in the text, in chars
 * @param end where it ends, exclusive
 * @param form as it is written
 * @param lemma its base form, in lower case
 * @param tag its part of speech: a Penn Treebank tag
 * @param head the index of the word it depends on, or {@link #NONE} for the root of the sentence and where it was not parsed
 * @param relation how it depends on its head: a label of the ClearNLP scheme, such as {@code nsubj} or {@code dobj}; empty
 *     where it was not parsed
 */
public record Word(int start, int end, String form, String lemma, String tag, int head, String relation) {

    /** The head of a sentence's root, and of all words of a sentence that was not parsed. */
    public static final int NONE = -1;
}
