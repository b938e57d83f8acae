package dev.annals.language;

/**
 * A name in a sentence.
 *
 * @param first the index of its first word
 * @param last the index of its last word, inclusive
 * @param kind what it is a name of: an OntoNotes entity type such as {@code PERSON}, {@code ORG}, {@code GPE} or {@code
 *     DATE}
 */
public record Name(int first, int last, String kind) {}
