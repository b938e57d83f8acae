package dev.annals.embed;

/** A model's files are missing, have changed, or do not work as configured. */
public final class ModelUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelUnusableException(String message) {
        super(message);
    }

    ModelUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
