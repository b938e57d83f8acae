package dev.annals.recall.ask;

/** Whether a verb is about the beginning or the end of something, rather than its state. */
enum Edge {
    NONE,
    START,
    END;

    static Edge of(String stem) {
        if (Grammar.STARTS.contains(stem)) {
            return START;
        }
        return Grammar.ENDS.contains(stem) ? END : NONE;
    }
}
