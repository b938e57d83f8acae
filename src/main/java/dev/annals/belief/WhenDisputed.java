package dev.annals.belief;

import java.util.Locale;

/** What is believed while sources contradict each other and nobody has decided. */
public enum WhenDisputed {
    /** The value that wins by the rule. */
    BELIEVE,
    /** Neither side. */
    WITHHOLD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WhenDisputed ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
