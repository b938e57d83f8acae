package dev.annals.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entity as callers read it, as of an answer's basis. */
@Schema(name = "Entity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownEntity(
        String id,
        String scope,
        @Schema(examples = "Mara Lindqvist") String name,
        @Schema(examples = "Person") String type,

        @Schema(description = "What tells it apart from others with the same name", examples = "the electrician")
        @Nullable
        String as,

        @Schema(description = "When it was first mentioned") Instant knownFrom,

        @Schema(description = "What it counts as after a merge") @Nullable
        MergedEntity countsAs) {}
