package dev.annals.extract.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Extraction as the API shows it. */
interface Extract {

    /** The shape of a request, for the OpenAPI document; {@link ExtractRequest} reads it. */
    @Schema(name = "Extract")
    record Body(
            @Schema(examples = "Ann Lee joined Acme in May 2021. Her husband Bo lives in Oslo.")
            String content,

            @Schema(description = "When it was said: RFC 3339, a day, a month or a year; now by default") @Nullable
            String referenceTime,

            @Schema(description = "The person whom \"I\" refers to") @Nullable
            String speaker) {}

    @Schema(name = "ExtractAnswer")
    record Answer(List<Entity> entities, List<Claim> claims, List<Alias> aliases, List<Time> times) {}

    @Schema(name = "ExtractedEntity")
    record Entity(
            @Schema(examples = "Ann Lee") String name,

            @Schema(examples = "Person", description = "Thing if the text does not tell")
            String type,

            List<Stretch> mentions) {}

    @Schema(name = "Stretch", description = "Its place in the content: [start, end) in characters")
    record Stretch(int start, int end) {}

    @Schema(name = "NamedEntity")
    record Named(String name, String type) {}

    /** An op of a transaction, with the words that say so. */
    @Schema(name = "ExtractedClaim", description = "An op of a transaction, with the words that state it")
    record Claim(
            @Schema(enumeration = {"assert", "correct", "end", "deny"})
            String op,

            Named subject,
            String predicate,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Named object,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object value,

            @Schema(description = "null: no known beginning") @Nullable
            Instant validFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Absent if it is open") @Nullable
            Instant validTo,

            double confidence,
            String quote,
            int start,
            int end) {}

    @Schema(name = "ExtractedAlias", description = "Another name of an entity, as an op of a transaction")
    record Alias(
            @Schema(enumeration = "alias") String op,

            Named entity,
            @Schema(examples = "Bob") String name,
            double confidence,
            String quote,
            int start,
            int end) {}

    @Schema(name = "ExtractedTime")
    record Time(
            String text,
            int start,
            int end,

            @Schema(description = "null if it is open, as in \"until May\"") @Nullable
            Instant from,

            @Schema(description = "Exclusive; null if it is open, as in \"since 2019\"") @Nullable
            Instant to) {}
}
