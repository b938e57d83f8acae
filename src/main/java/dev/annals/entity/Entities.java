package dev.annals.entity;

import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Entities as callers read them. */
interface Entities {

    @Schema(name = "Entity")
    record Known(
            String id,
            String scope,
            @Schema(examples = "Mara Lindqvist") String name,
            @Schema(examples = "Person") String type,

            @Schema(description = "When it was first heard of")
            Instant knownFrom) {}

    /** @param next the cursor of the next page, null on the last */
    @Schema(name = "EntityPage")
    record Page(Basis basis, List<Known> entities, @Nullable String next) {}

    /** @param more whether there are facts beyond the first thousand; {@code /v1/facts} pages through them */
    @Schema(name = "EntityState")
    record State(Basis basis, Known entity, List<Fact> facts, boolean more) {}
}
