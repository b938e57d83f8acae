package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An episode behind a claim.
 *
 * @param sourceId the source's own id for it; null if it gave none
 */
@Schema(name = "EpisodeReference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpisodeRef(String id, @Nullable String sourceId) {}
