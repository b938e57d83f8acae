package dev.annals.decision;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a revert, for the OpenAPI document; {@link dev.annals.change.RevertReader} reads it. */
@Schema(name = "Revert")
record RevertBody(
        String reason,

        @Schema(description = "A JSON object with evidence, stored unchanged", type = SchemaType.OBJECT) @Nullable
        Object evidence) {}
