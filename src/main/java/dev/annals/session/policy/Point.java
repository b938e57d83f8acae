package dev.annals.session.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A point in an agent's session at which memory is read and written. */
public enum Point {
    /** It starts, or resumes after its end. */
    START,
    /** Something is about to be done or answered. */
    DECISION,
    /** From time to time. */
    PERIODIC,
    /** The conversation is about to be compacted to a summary, or just was. */
    COMPACT,
    END;

    /** The points that can occur while a session is under way. */
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
