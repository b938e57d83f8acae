package dev.annals.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A choice that a commit records.
 *
 * @param about what it is about and what was decided, such as {@code claim}, or {@code entity} and {@code name}: texts, or
 *     a list of them
 * @param evidence the caller's JSON object in its canonical form
 */
public record Decision(
        String id,
        Kind kind,
        Map<String, Object> about,
        @Nullable String reason,
        @Nullable String evidence) {

    public enum Kind {
        RETRACT,
        SET_ASIDE,
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

        /** As the op is written, and in the graph. */
        public String word() {
            return this == SET_ASIDE ? "setAside" : name().toLowerCase(Locale.ROOT);
        }

        /** @throws java.util.NoSuchElementException where there is no such kind */
        public static Kind ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A part of what it is about that is a text. @throws NullPointerException where a decision of its kind has no such part */
    public String about(String part) {
        return (String) Objects.requireNonNull(about.get(part), part);
    }

    /** The same, of a part that decisions of its kind need not have. */
    public Optional<String> text(String part) {
        return Optional.ofNullable((String) about.get(part));
    }

    /** What a commit's digest covers of it. */
    Map<String, @Nullable Object> content() {
        Map<String, @Nullable Object> content = new TreeMap<>(about);
        content.put("id", id);
        content.put("kind", kind.word());
        content.put("reason", reason);
        if (evidence != null) {
            content.put("evidence", evidence);
        }
        return content;
    }
}
