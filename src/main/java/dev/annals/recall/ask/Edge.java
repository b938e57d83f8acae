package dev.annals.recall.ask;

/** Whether a verb speaks of how something begins or ends, and not of how it is. */
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
