package dev.annals.job;

import dev.annals.access.Scopes;

/**
 * What a job is to see to.
 *
 * @param job its id
 * @param scopes it may look at, and change
 */
public record Task(String job, String tenant, Scopes scopes, Settings settings) {}
