package dev.annals.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.entity.Participant;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value believed of both entities.
 *
 * @param facts the ids of the two facts, one of each entity
 */
public record SharedValue(
        @Schema(examples = "works_at") String predicate,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Participant object,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "If there is no object: text, a number, true or false",
                anyOf = {String.class, Double.class, Boolean.class})
        @Nullable
        Object value,

        List<String> facts) {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE_NUMBER = Pattern.compile("[+(]?[0-9](?:[ ()/.-]{0,2}[0-9]){6,}");
    private static final double OF_ONE = 0.9;
    private static final double OF_MANY = 0.3;

    /** Addresses and numbers are never longer. */
    private static final int LONGEST = 320;

    /**
     * How strongly it suggests that they are one, from 0 to 1: few people share a telephone number, many an employer.
     */
    double weight() {
        return identifies() ? OF_ONE : OF_MANY;
    }

    /** Whether it is an address or number that hardly any two entities share. */
    public boolean identifies() {
        return value instanceof String text
                && text.length() <= LONGEST
                && (MAIL_ADDRESS.matcher(text).matches()
                        || PHONE_NUMBER.matcher(text).matches());
    }

    public String shown() {
        return Quoted.of(object == null ? String.valueOf(value) : object.name());
    }
}
