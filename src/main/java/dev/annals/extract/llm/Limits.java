package dev.annals.extract.llm;

import java.time.Duration;

/**
 * Limits on the use of an endpoint.
 *
 * @param timeout for one request
 * @param deadline for all requests about one text, including the pauses in between
 * @param retries after the first request
 * @param backoff before the first retry; doubles each time
 * @param rest how long the endpoint is left alone after a failure
 */
record Limits(Duration timeout, Duration deadline, int retries, Duration backoff, Duration rest) {

    private static final Duration BACKOFF = Duration.ofMillis(500);

    static Limits of(LlmConfig config) {
        return new Limits(config.timeout(), config.deadline(), config.retries(), BACKOFF, config.rest());
    }

    /** As long as the endpoint asks for, if that is longer. */
    Duration rest(Duration asked) {
        return asked.compareTo(rest) > 0 ? asked : rest;
    }

    Duration backoff(int failures) {
        return backoff.multipliedBy(1L << Math.min(failures, 10));
    }
}
