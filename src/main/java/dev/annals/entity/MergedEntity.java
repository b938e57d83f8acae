package dev.annals.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entity that counts as another, or as which another counts. Merges chain; this has held since the latest of them.
 *
 * @param decision the id of that merge
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergedEntity(
        String id,
        @Schema(examples = "Mara Lind") String name,
        @Schema(examples = "Person") String type,
        @Nullable String as,

        @Schema(description = "Since when it counts as this")
        Instant since,

        @Schema(description = "The id of the merge") String decision) {}
