package dev.annals.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a decision does. */
public enum DecisionKind {
    RETRACT,
    SET_ASIDE("setAside"),
    MERGE,
    DISTINCT,
    SPLIT,
    ACCEPT,
    ALIAS,
    RENAME,
    RETYPE,
    ARCHIVE,
    PIN,
    REVERT;

    private static final Map<String, DecisionKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DecisionKind::word, Function.identity()));

    private final String word;

    DecisionKind() {
        word = name().toLowerCase(Locale.ROOT);
    }

    DecisionKind(String word) {
        this.word = word;
    }

    /** As written in the op and in the graph. */
    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DecisionKind::word).toList();
    }

    static Optional<DecisionKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** @throws java.util.NoSuchElementException if there is no such kind */
    public static DecisionKind ofWord(String word) {
        return find(word).orElseThrow();
    }
}
