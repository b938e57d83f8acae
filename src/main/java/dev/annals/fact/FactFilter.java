package dev.annals.fact;

import dev.annals.belief.Value;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to list. Null stands for all.
 *
 * @param subject a name or id
 * @param object a name or id
 * @param value a literal as text: {@code 42} finds the number and the text
 */
public record FactFilter(
        @Nullable List<String> scopes,
        @Nullable String subject,
        @Nullable String predicate,
        @Nullable String object,
        @Nullable String value) {

    public static FactFilter parse(
            List<String> scopes,
            @Nullable String subject,
            @Nullable String predicate,
            @Nullable String object,
            @Nullable String value) {
        return new FactFilter(
                scopes.isEmpty()
                        ? null
                        : scopes.stream()
                                .map(scope -> Texts.scope(scope, "scope"))
                                .toList(),
                subject == null ? null : Texts.name(subject, "subject"),
                predicate == null ? null : Texts.predicate(predicate, "predicate"),
                object == null ? null : Texts.name(object, "object"),
                value == null ? null : Texts.note(value, "value"));
    }

    /** Whether nothing but scopes is given. */
    boolean isEmpty() {
        return subject == null && predicate == null && object == null && value == null;
    }

    /** The hashes of all literals with this text. */
    @Nullable
    List<String> valueHashes() {
        if (value == null) {
            return null;
        }
        List<String> hashes = new ArrayList<>(List.of(new Value.Literal(value).hash()));
        Value.parse(value.toLowerCase(Locale.ROOT)).ifPresent(literal -> hashes.add(literal.hash()));
        return hashes;
    }
}
