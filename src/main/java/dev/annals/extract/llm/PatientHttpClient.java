package dev.annals.extract.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/**
 * Sends a request and retries it where that may help: when the endpoint is busy, failing or silent. It waits as long as
 * the endpoint asks for, but never beyond the deadline.
 */
final class PatientHttpClient implements HttpClient {

    private final Exchange exchange;
    private final Limits limits;
    private final Pause pause;

    PatientHttpClient(Exchange exchange, Limits limits, Pause pause) {
        this.exchange = exchange;
        this.limits = limits;
        this.pause = pause;
    }

    /** Waits between two requests. */
    @FunctionalInterface
    interface Pause {

        void take(Duration time) throws InterruptedException;
    }

    /** @throws ModelException if there is no answer; nothing else is thrown */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            return untilAnswered(request, System.nanoTime() + limits.deadline().toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ModelException("was interrupted");
        }
    }

    private SuccessfulHttpResponse untilAnswered(HttpRequest request, long deadline) throws InterruptedException {
        for (int failures = 0; ; failures++) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            Duration limit = left.compareTo(limits.timeout()) < 0 ? left : limits.timeout();
            switch (exchange.send(request, limit)) {
                case Outcome.Answered answered -> {
                    return answered.response();
                }
                case Outcome.Refused refused ->
                    throw new ModelException(refused.why(), refused.always() ? limits.rest() : Duration.ZERO);
                case Outcome.Passing passing -> waitAfter(passing, failures, deadline);
            }
        }
    }

    private void waitAfter(Outcome.Passing passing, int failures, long deadline) throws InterruptedException {
        Duration wait = passing.retryAfter().orElseGet(() -> limits.backoff(failures));
        if (failures >= limits.retries() || wait.toNanos() >= deadline - System.nanoTime()) {
            throw new ModelException(
                    passing.why(), limits.rest(passing.retryAfter().orElse(Duration.ZERO)));
        }
        pause.take(wait);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("streaming is not supported");
    }
}
