package dev.annals.entity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as callers read it. */
@Schema(name = "Entity")
public record KnownEntity(
        String id,
        String scope,
        @Schema(examples = "Mara Lindqvist") String name,
        @Schema(examples = "Person") String type,

        @Schema(description = "When it was first heard of") Instant knownFrom) {}
