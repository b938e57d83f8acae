package dev.annals.access;

/**
 * Who is calling.
 *
 * @param tenant whose memory is asked or changed; no query crosses it
 * @param actor recorded in the journal
 */
public record Caller(String tenant, String actor) {}
