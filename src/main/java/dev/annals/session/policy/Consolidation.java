package dev.annals.session.policy;

import java.util.List;
import java.util.Locale;

/** What happens after the end of a session. */
public enum Consolidation {
    /** A job makes digests. */
    AUTO,
    /** A job proposes them. */
    PROPOSE,
    OFF;

    static final List<String> WORDS = List.of(AUTO.word(), PROPOSE.word(), OFF.word());

    /** The word for it in the policy of the job. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Consolidation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
