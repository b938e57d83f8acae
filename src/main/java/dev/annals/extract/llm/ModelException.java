package dev.annals.extract.llm;

import java.time.Duration;

/** A language model could not be used for a text. The message completes a sentence that begins with "it". */
final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration rest;

    /** @param rest how long the model is not to be asked again */
    ModelException(String why, Duration rest) {
        super(why);
        this.rest = rest;
    }

    /** Concerns only this text: the model may be asked again at once. */
    ModelException(String why) {
        this(why, Duration.ZERO);
    }

    String why() {
        return String.valueOf(getMessage());
    }

    Duration rest() {
        return rest;
    }
}
