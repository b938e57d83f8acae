package dev.annals.belief;

import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a claim says of its subject: another entity, or a literal. Values are equal when their keys are. */
public sealed interface Value {

    /**
     * Equal for equal values, and the value can be read back from it: {@code entity:<id>} or {@code value:<RFC 8785
     * JSON>}.
     */
    String key();

    /** Short and equal for equal values: an index cannot hold a long key. */
    default String hash() {
        return Digest.sha256(key().getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }

    /** @param id the entity's */
    record Of(String id) implements Value {
        private static final String PREFIX = "entity:";

        @Override
        public String key() {
            return PREFIX + id;
        }
    }

    /**
     * @param content a String, Boolean, Long or Double; a whole Double becomes a Long, since JSON has one kind of
     *     number
     */
    record Literal(Object content) implements Value {
        private static final String PREFIX = "value:";
        private static final double MAX_SAFE = 1L << 53;

        public Literal {
            if (content instanceof Double number && number == Math.rint(number) && Math.abs(number) < MAX_SAFE) {
                content = number.longValue();
            }
        }

        @Override
        public String key() {
            return PREFIX + CanonicalJson.write(content);
        }
    }

    /** The number or boolean that the text reads as, if any. */
    static Optional<Literal> parse(String text) {
        try {
            return Optional.of(new Literal(CanonicalJson.readLiteral(text)));
        } catch (IllegalArgumentException | UncheckedIOException noLiteral) {
            return Optional.empty();
        }
    }

    static Value ofKey(String key) {
        return key.startsWith(Of.PREFIX)
                ? new Of(key.substring(Of.PREFIX.length()))
                : new Literal(CanonicalJson.readLiteral(key.substring(Literal.PREFIX.length())));
    }
}
