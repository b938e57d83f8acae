package dev.annals.language;

import org.jspecify.annotations.Nullable;

/** Text cannot be analysed: the models could not be loaded, or the service is stopping. */
public final class AnalyzerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnalyzerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
