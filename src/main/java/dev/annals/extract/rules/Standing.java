package dev.annals.extract.rules;

/**
 * How far a text asserts what a pattern matched.
 *
 * @param confidence from 0 to 1
 */
record Standing(Mode mode, boolean past, double confidence) {

    /** Whether and how it is asserted. */
    enum Mode {
        /** It is so, or was. */
        STATED,
        /** It begins: "started to work". */
        BEGUN,
        /** It is no longer so. */
        OVER,
        /** It will be so. */
        PLANNED,
        /** Not asserted: denied, asked, wished, imagined. */
        UNSAID
    }

    static final Standing NONE = new Standing(Mode.UNSAID, false, 0);

    Standing as(Mode other) {
        return new Standing(other, past, confidence);
    }

    Standing inThePast() {
        return new Standing(mode, true, confidence);
    }

    Standing at(double factor) {
        return new Standing(mode, past, confidence * factor);
    }
}
