package dev.annals.episode.learn;

import dev.annals.episode.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode leased from the inbox.
 *
 * @param attempts how often it was leased, this time included
 * @param claims ops as JSON, as the caller gave them
 */
public record Waiting(
        String id,
        String owner,
        int attempts,
        String scope,
        Kind kind,
        @Nullable String speaker,
        String content,
        Instant referenceTime,
        @Nullable String claims) {}
