package dev.annals.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as a fact shows it. */
@Schema(description = "An entity")
public record Participant(
        String id,
        @Schema(examples = "Alice") String name,
        @Schema(examples = "Person") String type) {}
