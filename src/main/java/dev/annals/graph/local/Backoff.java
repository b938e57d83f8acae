package dev.annals.graph.local;

import java.time.Duration;

/** How long to wait before the next try: longer and longer while tries fail fast, short again after a good run. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private Duration next = FIRST;
    private long last = System.nanoTime();

    /** Call once at the end of each run. */
    Duration next() {
        long now = System.nanoTime();
        if (now - last > GOOD_RUN.toNanos()) {
            next = FIRST;
        }
        last = now;
        Duration delay = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return delay;
    }
}
