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
 * @param about what it is about and what was decided, such as {@code claim}, or {@code entity} and {@code name}: each a
 *     text or a list of texts
 * @param evidence the caller's JSON object in canonical form; null: none
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

        /** As written in the op and in the graph. */
        public String word() {
            return this == SET_ASIDE ? "setAside" : name().toLowerCase(Locale.ROOT);
        }

        /** @throws java.util.NoSuchElementException if there is no such kind */
        public static Kind ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A text part of what it is about.
     *
     * @throws NullPointerException if the decision has no such part
     */
    public String about(String part) {
        return (String) Objects.requireNonNull(about.get(part), part);
    }

    /** A text part that decisions of its kind may lack. */
    public Optional<String> text(String part) {
        return Optional.ofNullable((String) about.get(part));
    }

    /** What a commit's digest covers of this decision. */
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
