package dev.annals.commit;

import java.time.Duration;

/**
 * The event fired after commits of a tenant, whatever they did.
 *
 * @param from the number of the first
 * @param to the number of the last
 * @param opened the number of facts they opened
 * @param closed the number of facts they closed
 * @param took from their turn to their end
 */
public record Committed(String tenant, long from, long to, int opened, int closed, Duration took) {}
