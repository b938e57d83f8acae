package dev.annals.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entity as shown in a fact.
 *
 * @param as what tells it apart from namesakes; null: nothing
 */
@Schema(description = "An entity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Participant(
        String id,
        @Schema(examples = "Alice") String name,
        @Schema(examples = "Person") String type,

        @Schema(description = "What tells it apart from others with the same name", examples = "the electrician")
        @Nullable
        String as) {}
