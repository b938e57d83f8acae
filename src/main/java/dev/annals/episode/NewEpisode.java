package dev.annals.episode;

import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An episode as a caller offers it.
 *
 * @param sourceId identifies the episode at its source, so that it counts once however often it is sent; null: each
 *     sending is a new episode
 * @param replace whether learning this episode withdraws the earlier one with the same sourceId
 * @param referenceTime when it happened
 * @param knownAt when it was learned, for imported history; else null
 * @param metadata a JSON object
 * @param claims ops as JSON, as in a transaction
 */
public record NewEpisode(
        String scope,
        @Nullable String sourceId,
        boolean replace,
        @Nullable String session,
        @Nullable String speaker,
        Kind kind,
        String content,
        @Nullable Instant referenceTime,
        @Nullable Instant knownAt,
        @Nullable String source,
        @Nullable String metadata,
        @Nullable String claims) {

    /** The same for episodes that say the same, which under one sourceId are one episode. Metadata does not count. */
    Digest digest() {
        return Digest.ofContent(said());
    }

    Map<String, @Nullable Object> said() {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("session", session);
        said.put("speaker", speaker);
        said.put("kind", kind.word());
        said.put("content", content);
        said.put("referenceTime", referenceTime == null ? null : referenceTime.toString());
        said.put("source", source);
        said.put("claims", claims);
        return said;
    }
}
