package dev.annals.extract;

import dev.annals.vocabulary.Vocabulary;

/** Finds out what prose says. Safe for use by several threads. */
public interface Extractor {

    Extraction extract(Prose prose);

    /** Its name and version, as claims that it found tell it: {@code rules/1}. */
    String name();

    /** The predicates that it finds. */
    Vocabulary vocabulary();

    /** Extracts, and tells how it went. */
    default Extracted report(Prose prose) {
        return new Extracted(extract(prose), name(), null, Extracted.Tokens.NONE);
    }
}
