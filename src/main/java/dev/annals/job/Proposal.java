package dev.annals.job;

import dev.annals.digest.Digest;
import java.util.List;

/**
 * Something that a job would change, or that somebody should.
 *
 * @param about the id of what it is about
 * @param reason why
 * @param change what it would change, in the kind's own words: a JSON object in its canonical form
 */
public record Proposal(String about, String scope, String reason, String change, Stance stance) {

    /** Who decides. */
    public enum Stance {
        /** Nobody yet: a person has to, by ops of their own. */
        OPEN,
        /** The job, once somebody says so. */
        PROPOSED,
        /** The job, by itself. */
        AUTO
    }

    Digest digest() {
        return digest(about, scope, change);
    }

    /** By which it is known again when it is applied. */
    public static Digest digest(String about, String scope, String change) {
        return Digest.ofContent(List.of(about, scope, change));
    }
}
