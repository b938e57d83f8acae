package dev.annals.asof;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an answer is based on: asked again with these instants, the question has the same answer for ever.
 *
 * @param commit the last commit known; 0 before the first
 * @param knownAt that commit's instant; {@code 0001-01-01T00:00:00Z} before the first
 */
@Schema(
        description =
                "What the answer is based on. Ask with these instants again, and you always get the same" + " answer.")
public record Basis(
        @Schema(examples = "42") long commit,
        @Schema(examples = "2026-11-22T10:00:00.000123Z") Instant knownAt,

        @Schema(type = SchemaType.STRING, implementation = String.class, examples = "2026-11-22T10:00:01Z")
        ValidAt validAt) {}
