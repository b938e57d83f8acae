package dev.annals.extract.llm;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import java.time.Duration;
import java.util.Optional;

/** What came of one request. What is said of it completes a sentence that begins with "the language model". */
sealed interface Outcome {

    record Answered(SuccessfulHttpResponse response) implements Outcome {}

    /**
     * It may go better the next time.
     *
     * @param retryAfter when the endpoint wants to be asked again, if it says so
     */
    record Passing(String why, Optional<Duration> retryAfter) implements Outcome {}

    /**
     * It would end like this each time.
     *
     * @param always whatever is sent, not just this request
     */
    record Refused(String why, boolean always) implements Outcome {}
}
