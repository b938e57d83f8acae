package dev.annals.journal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A choice that a commit records.
 *
 * @param about what it is about and what was decided, such as {@code claim}, or {@code entity} and {@code name}
 */
public record Decision(
        String id,
        Kind kind,
        Map<String, String> about,
        @Nullable String reason) {

    public enum Kind {
        RETRACT,
        RENAME,
        RETYPE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a commit's digest covers of it. */
    Map<String, @Nullable Object> content() {
        Map<String, @Nullable Object> content = new TreeMap<>(about);
        content.put("id", id);
        content.put("kind", kind.word());
        content.put("reason", reason);
        return content;
    }
}
