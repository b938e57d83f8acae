package dev.annals.journal;

import dev.annals.time.Instants;
import java.time.Instant;

/**
 * The last commit of a tenant's chain.
 *
 * @param seq 0 before the first
 * @param digest empty before the first
 * @param declarations how often predicates were declared, with or without a commit
 */
public record Head(long seq, Instant knownAt, String digest, long declarations) {

    public static final Head NONE = new Head(0, Instants.MIN, "", 0);
}
