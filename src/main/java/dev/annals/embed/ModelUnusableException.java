package dev.annals.embed;

/** A model's files are not there, are not those it was known by, or do not do what was said of them. */
public final class ModelUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelUnusableException(String message) {
        super(message);
    }

    ModelUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
