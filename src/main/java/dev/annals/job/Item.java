package dev.annals.job;

import dev.annals.digest.Digest;

/**
 * A job item to be applied.
 *
 * @param job the id of its job
 * @param owner the worker that applies it, while it holds the lease
 * @param about the id of what it concerns
 * @param digest of what it would change, see {@link Proposal#digest}
 */
public record Item(String job, String owner, String id, String about, String scope, Digest digest) {}
