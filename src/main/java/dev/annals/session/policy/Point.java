package dev.annals.session.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where in an agent's life memory is read and written. */
public enum Point {
    /** It begins, or goes on after it had ended. */
    START,
    /** Something is about to be done or answered. */
    DECISION,
    /** Now and then. */
    PERIODIC,
    /** What was said is about to be cut down to a summary, or just was. */
    COMPACT,
    END;

    /** Those at which a session that is under way can be. */
    public static final List<String> CHECKPOINTS = List.of(DECISION.word(), PERIODIC.word(), COMPACT.word());

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Point ofWord(String word) {
        return Arrays.stream(values())
                .filter(point -> point.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
