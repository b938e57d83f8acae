package dev.annals.belief;

import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What claims compete for.
 *
 * @param subject the entity's id
 * @param value the key of the value where the predicate holds many, else null
 */
public record Slot(
        String scope,
        String subject,
        String predicate,
        @Nullable String value) {

    /** The slot of the same subject and predicate for claims that apply to any value. */
    public Slot ofAny() {
        return value == null ? this : new Slot(scope, subject, predicate, null);
    }

    /** Short and equal for equal slots: the first half of a SHA-256 in hexadecimal. */
    public String key() {
        String parts = value == null
                ? CanonicalJson.write(new String[] {scope, subject, predicate})
                : CanonicalJson.write(new String[] {scope, subject, predicate, value});
        return Digest.sha256(parts.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
