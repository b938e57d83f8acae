package dev.annals.predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words that express a predicate in prose, as callers send and see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PredicateWords(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "The types that the subject may have, the likeliest first. A single one may stand alone",
                examples = "Person")
        @Nullable
        JsonNode subject,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "The types that the object may have. Text, Kind (such as tea, but not the tea) and Date"
                        + " are values",
                examples = "Organization")
        @Nullable
        JsonNode object,

        @Schema(implementation = String.class, description = "What the object is to the subject", examples = "employs")
        @Nullable
        JsonNode inverse,

        @Schema(implementation = Boolean.class, description = "It also holds the other way round") @Nullable
        JsonNode symmetric,

        @Schema(
                implementation = Boolean.class,
                description = "Once true, it has always been true, such as a birthplace")
        @Nullable
        JsonNode timeless,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "The object's name must contain one of these words")
        @Nullable
        JsonNode named,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "The object's name must contain none of these words")
        @Nullable
        JsonNode unnamed,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "The ways of saying it. Each has its words under verb, noun, adjective, attribute, label,"
                        + " modifier, following, lifespan or beside. In a declaration, null removes the tenant's own"
                        + " words.",
                examples = "[{\"verb\": [\"mentor\", \"coach\"], \"effect\": \"holds\"}]")
        @Nullable
        JsonNode patterns) {

    /** @param words the stored JSON; null: none */
    static @Nullable PredicateWords of(@Nullable String words, ObjectMapper mapper) {
        if (words == null) {
            return null;
        }
        try {
            JsonNode kept = mapper.readTree(words);
            return new PredicateWords(
                    kept.get("subject"),
                    kept.get("object"),
                    kept.get("inverse"),
                    kept.get("symmetric"),
                    kept.get("timeless"),
                    kept.get("named"),
                    kept.get("unnamed"),
                    kept.get("patterns"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the words of a predicate are broken", broken);
        }
    }
}
