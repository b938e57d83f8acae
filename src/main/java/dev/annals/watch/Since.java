package dev.annals.watch;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The last commit that a client has seen.
 *
 * @param field the field that says so
 * @param commit null: everything so far
 */
record Since(String field, @Nullable Long commit) {

    static final String LAST_EVENT_ID = "Last-Event-ID";

    /** The header wins: a client that reconnects sends both, and its parameter is that of the first connection. */
    static Since parse(@Nullable String since, @Nullable String lastEventId) {
        @Nullable Long asked = number("since", since);
        @Nullable Long seen = number(LAST_EVENT_ID, lastEventId);
        return seen == null ? new Since("since", asked) : new Since(LAST_EVENT_ID, seen);
    }

    /** @param head the number of the last commit */
    long orAllOf(long head) {
        if (commit == null) {
            return head;
        }
        if (commit > head) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    field,
                    "The last commit is " + head + "; there is no " + commit
                            + " yet. Give the last one you have seen, or leave it out to start now.");
        }
        return commit;
    }

    private static @Nullable Long number(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Parameters.whole(text)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.INVALID_PARAMETER,
                        field,
                        "It must be the number of the last commit you have seen, such as 42, or 0 to get all."));
    }
}
