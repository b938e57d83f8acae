package dev.annals.job;

import dev.annals.digest.Digest;

/**
 * An item of a job that is to be applied.
 *
 * @param job the id of its job
 * @param owner whoever applies it: it is theirs only while they hold the lease
 * @param about the id of what it is about
 * @param digest of what it would change, see {@link Proposal#digest}
 */
public record Item(String job, String owner, String id, String about, String scope, Digest digest) {}
