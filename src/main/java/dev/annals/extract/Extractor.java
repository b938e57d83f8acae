package dev.annals.extract;

import dev.annals.vocabulary.Vocabulary;

/** Finds out what prose says. Thread-safe. */
public interface Extractor {

    Extraction extract(Prose prose);

    /** Its name and version, as recorded with the claims it finds: {@code rules/1}. */
    String name();

    /** The predicates it can find. */
    Vocabulary vocabulary();

    /** Extracts, and reports how it went. */
    default Extracted report(Prose prose) {
        return new Extracted(extract(prose), name(), null, Extracted.Tokens.NONE);
    }
}
