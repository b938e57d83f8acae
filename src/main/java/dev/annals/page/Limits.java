package dev.annals.page;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How many rows a page has: 100 unless asked otherwise, 1,000 at most. */
public final class Limits {

    public static final int MAX = 1_000;
    private static final int DEFAULT = 100;

    private Limits() {}

    public static int parse(@Nullable String text) {
        if (text == null) {
            return DEFAULT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new ProblemException(
                ErrorCode.INVALID_PARAMETER, "limit", "A limit is a whole number from 1 to " + MAX + ".");
    }
}
