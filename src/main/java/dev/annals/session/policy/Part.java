package dev.annals.session.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a session can be told. */
public enum Part {
    /** What somebody has pinned. */
    PINNED,
    /** The digests of earlier sessions in its scope. */
    SESSIONS,
    /** What a query needs. */
    QUERY,
    /** What has changed since the session was last told; on the first answer, what changed recently. */
    CHANGED;

    static final List<String> WORDS = Arrays.stream(values()).map(Part::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
