package dev.annals.episode;

import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An episode as it was offered.
 *
 * @param sourceId under which the source sends it once; null: each sending is a new one
 * @param replace whether what came before under the sourceId is withdrawn when this is learned
 * @param referenceTime when it happened
 * @param knownAt when it was learned, where history is imported
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

    /** Equal for what says the same: sent twice under one sourceId, it is one episode. Metadata says nothing. */
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
