package dev.annals.language;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param start in the text, in chars
 * @param end exclusive
 * @param form as written
 * @param lemma the base form, in lower case
 * @param tag the part of speech: a Penn Treebank tag
 * @param head the index of the word it depends on; {@link #NONE} for the root of the sentence or if it was not parsed
 * @param relation to its head: a label of the ClearNLP scheme, such as {@code nsubj} or {@code dobj}; empty if it was
 *     not parsed
 */
public record Word(int start, int end, String form, String lemma, String tag, int head, String relation) {

    /** The head of a root, and of every word of a sentence that was not parsed. */
    public static final int NONE = -1;
}
