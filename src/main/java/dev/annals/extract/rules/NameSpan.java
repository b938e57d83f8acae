package dev.annals.extract.rules;

import dev.annals.extract.Span;

/**
 * A name in its sentence.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param kind the OntoNotes entity type
 * @param span where it is in the text, without words that belong to the grammar
 */
record NameSpan(int first, int last, String kind, Span span) {}
