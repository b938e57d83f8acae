package dev.annals.job;

import dev.annals.digest.Digest;
import java.util.List;

/**
 * A change that a job could make, or that somebody should make.
 *
 * @param about the id of what it concerns
 * @param reason why
 * @param change what it would change, in a form that its kind defines: canonical JSON of an object
 */
public record Proposal(String about, String scope, String reason, String change, Stance stance) {

    /** Who decides about it. */
    public enum Stance {
        /** A person, by sending ops of their own. */
        OPEN,
        /** The job, once somebody approves. */
        PROPOSED,
        /** The job, on its own. */
        AUTO
    }

    Digest digest() {
        return digest(about, scope, change);
    }

    /** Identifies the change, so that it is recognized when it is applied. */
    public static Digest digest(String about, String scope, String change) {
        return Digest.ofContent(List.of(about, scope, change));
    }
}
