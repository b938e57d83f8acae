package dev.annals.mapping;

/** An episode that a mapping cannot read. */
final class MisfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisfitException(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
