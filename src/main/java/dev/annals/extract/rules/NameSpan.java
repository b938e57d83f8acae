package dev.annals.extract.rules;

import dev.annals.extract.Span;

/**
 * A name in its sentence.
 *
 * @param first the index of its first word
 * @param last that of its last
 * @param kind as OntoNotes has it
 * @param span where it stands, without what belongs to the grammar only
 */
record NameSpan(int first, int last, String kind, Span span) {}
