package dev.annals.journal;

import dev.annals.change.DecisionKind;
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
        DecisionKind kind,
        Map<String, Object> about,
        @Nullable String reason,
        @Nullable String evidence) {

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
