package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An episode as it was offered.
 *
 * @param sourceId under which the source sends it once; null: each sending is a new one
 * @param referenceTime when it happened
 * @param metadata a JSON object
 * @param claims ops, as in a transaction
 */
public record NewEpisode(
        String scope,
        @Nullable String sourceId,
        @Nullable String session,
        @Nullable String speaker,
        Kind kind,
        String content,
        @Nullable Instant referenceTime,
        @Nullable String source,
        @Nullable JsonNode metadata,
        @Nullable JsonNode claims) {

    /** Equal for equal content: what is sent twice under one sourceId must not differ. */
    Digest digest() {
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("session", session);
        content.put("speaker", speaker);
        content.put("kind", kind.word());
        content.put("content", this.content);
        content.put("referenceTime", referenceTime == null ? null : referenceTime.toString());
        content.put("source", source);
        content.put("metadata", metadata);
        content.put("claims", claims);
        return Digest.ofContent(content);
    }
}
