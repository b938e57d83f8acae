package dev.annals.session.policy;

import java.util.List;
import java.util.Locale;

/** Who said a turn. */
public enum Role {
    USER,
    AGENT;

    public static final List<String> WORDS = List.of(USER.word(), AGENT.word());

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
