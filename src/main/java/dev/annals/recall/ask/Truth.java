package dev.annals.recall.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a value says about whether something is so. */
enum Truth {
    /** "True": it says nothing else. */
    SO,

    /** "False": it says nothing else. */
    NOT_SO,

    /** "None", which is a value, too. */
    NONE,
    OTHER;

    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");
    private static final Set<String> NOTHING = Set.of("none", "never");

    static Truth of(Held.Party value) {
        String word = value.id().isEmpty() ? value.name().toLowerCase(Locale.ROOT) : "";
        if (YES.contains(word)) {
            return SO;
        }
        return NO.contains(word) ? NOT_SO : NOTHING.contains(word) ? NONE : OTHER;
    }

    /** "Yes" or "no"; empty if the values disagree. */
    static Optional<String> ofAll(List<Held.Party> values) {
        List<String> words = values.stream()
                .map(value -> of(value).isNo() ? "no" : "yes")
                .distinct()
                .toList();
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    private boolean isNo() {
        return this == NOT_SO || this == NONE;
    }

    /** That something is not so says neither since when it is, nor how long. */
    boolean answers(Shape shape) {
        return switch (shape) {
            case VALUES -> this == NONE || this == OTHER;
            case COUNT -> this == OTHER;
            case YES, BELIEVED, LEARNED, FIRST_LEARNED, ABOUT, CHANGES -> true;
            default -> !isNo();
        };
    }
}
