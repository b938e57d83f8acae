package dev.annals.extract.llm;

import java.time.Duration;

/**
 * How long and how often an endpoint is bothered.
 *
 * @param timeout of one request
 * @param deadline of all that are sent for one text, with the pauses between
 * @param retries after the first request
 * @param backoff before the first retry; it doubles each time
 * @param rest after a failure
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
