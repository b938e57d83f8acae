package dev.annals.extract;

/** Finds out what prose says. Safe for use by several threads. */
public interface Extractor {

    Extraction extract(Prose prose);

    /** Its name and version, as claims that it found tell it: {@code rules/1}. */
    String name();

    /** Extracts, and tells how it went. */
    default Extracted report(Prose prose) {
        return new Extracted(extract(prose), name(), null, Extracted.Tokens.NONE);
    }
}
