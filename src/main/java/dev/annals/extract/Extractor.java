package dev.annals.extract;

/** Finds out what prose says. Safe for use by several threads. */
public interface Extractor {

    Extraction extract(Prose prose);
}
