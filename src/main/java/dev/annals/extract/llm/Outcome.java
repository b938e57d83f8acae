package dev.annals.extract.llm;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import java.time.Duration;
import java.util.Optional;

/** The outcome of one request. The reason completes a sentence that begins with "the language model". */
sealed interface Outcome {

    record Answered(SuccessfulHttpResponse response) implements Outcome {}

    /**
     * A transient failure.
     *
     * @param retryAfter how long the endpoint asks to wait, if it says so
     */
    record Passing(String why, Optional<Duration> retryAfter) implements Outcome {}

    /**
     * A permanent failure.
     *
     * @param always whether every request would fail, not only this one
     */
    record Refused(String why, boolean always) implements Outcome {}
}
