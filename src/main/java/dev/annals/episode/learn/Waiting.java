package dev.annals.episode.learn;

import dev.annals.access.Scopes;
import dev.annals.episode.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode leased from the inbox.
 *
 * @param attempts how often it was leased, this time included
 * @param actor who reported it
 * @param writable the scopes its reporter may change
 * @param replaces whether to withdraw the earlier episode that its source sent under the same id
 * @param knownAt of the commit that learns it, for imported history; else null
 * @param claims ops as JSON, as the reporter sent them; null if there are none
 */
public record Waiting(
        String id,
        String owner,
        int attempts,
        String scope,
        String actor,
        Scopes writable,
        boolean replaces,
        Kind kind,
        @Nullable String source,
        @Nullable String speaker,
        String content,
        Instant referenceTime,
        @Nullable Instant knownAt,
        @Nullable String claims) {}
