package dev.annals.extract;

/** Provides the extractor for a tenant's prose. */
public interface Extractors {

    /** An extractor that also finds the tenant's own predicates, as declared now. */
    Extractor of(String tenant);
}
