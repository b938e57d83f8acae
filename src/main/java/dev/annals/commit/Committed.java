package dev.annals.commit;

/**
 * The event fired after commits of a tenant, whatever they did.
 *
 * @param from the number of the first
 * @param to the number of the last
 * @param opened the number of facts they opened
 */
public record Committed(String tenant, long from, long to, int opened) {}
