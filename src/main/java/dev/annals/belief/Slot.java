package dev.annals.belief;

import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What claims compete for. Slots are equal when their keys are. */
public final class Slot {

    private final String scope;
    private final String subject;
    private final String predicate;
    private final @Nullable String value;
    private final String key;

    /**
     * @param subject the entity's id
     * @param value the key of the value where the predicate holds many, else null
     */
    public Slot(String scope, String subject, String predicate, @Nullable String value) {
        this.scope = scope;
        this.subject = subject;
        this.predicate = predicate;
        this.value = value;
        this.key = key(
                value == null
                        ? new String[] {scope, subject, predicate}
                        : new String[] {scope, subject, predicate, value});
    }

    private static String key(String[] parts) {
        return Digest.sha256(CanonicalJson.write(parts).getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 32);
    }

    public String scope() {
        return scope;
    }

    public String subject() {
        return subject;
    }

    public String predicate() {
        return predicate;
    }

    public @Nullable String value() {
        return value;
    }

    /** Short and equal for equal slots: the first half of a SHA-256 in hexadecimal. */
    public String key() {
        return key;
    }

    /** The slot of the same subject and predicate for claims that apply to any value. */
    public Slot ofAny() {
        return value == null ? this : new Slot(scope, subject, predicate, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot && slot.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "Slot[" + scope + ", " + subject + ", " + predicate + ", " + value + "]";
    }
}
