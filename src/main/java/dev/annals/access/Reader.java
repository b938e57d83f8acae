package dev.annals.access;

/**
 * Who reads: all that a question may be answered from.
 *
 * @param tenant no query crosses it
 * @param scopes those the answer may show
 */
public record Reader(String tenant, Scopes scopes) {}
