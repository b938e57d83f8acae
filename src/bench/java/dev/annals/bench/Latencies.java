package dev.annals.bench;

import java.util.Arrays;

/** Durations in nanoseconds, reported as nearest-rank percentiles in milliseconds. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    int count() {
        return count;
    }

    double millis(double percentile) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percentile / 100 * count) - 1] / 1e6;
    }

    /** p50, p95 and p99 as cells of a table. */
    String cells() {
        return "%.1f | %.1f | %.1f".formatted(millis(50), millis(95), millis(99));
    }
}
