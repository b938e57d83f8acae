package dev.annals.extract;

/** Whom to ask what the prose of a tenant says. */
public interface Extractors {

    /** One that finds the predicates of the tenant's own too, as they are declared now. */
    Extractor of(String tenant);
}
