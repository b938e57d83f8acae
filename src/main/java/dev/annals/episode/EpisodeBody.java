package dev.annals.episode;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of an episode, for the OpenAPI document; {@link EpisodeBodyReader} reads it. */
@Schema(name = "NewEpisode", description = "An episode. You can send a list of up to 1,000 at once")
record EpisodeBody(
        @Schema(description = "The source's own id for it. If sent twice, it is one episode", examples = "chat-17")
        @Nullable
        String sourceId,

        @Schema(
                description = "If true, learning this episode withdraws the previous one with the same sourceId",
                defaultValue = "false")
        @Nullable
        Boolean replace,

        @Schema(description = "Groups episodes that belong together; they are learned in order", examples = "standup")
        @Nullable
        String session,

        @Schema(examples = "Mara") @Nullable String speaker,

        @Schema(
                enumeration = {"message", "document", "json"},
                defaultValue = "message")
        @Nullable
        String kind,

        @Schema(description = "Text; for kind json, also any JSON", maxLength = EpisodeBodyReader.MAX_CONTENT)
        String content,

        @Schema(description = "When it happened; now by default", examples = "2022-02-14T09:00:00Z") @Nullable
        String referenceTime,

        @Schema(
                description = "Only for importing history: when it was learned. Must be later than the last commit and"
                        + " not in the future",
                examples = "2022-02-14T09:00:05Z")
        @Nullable
        String knownAt,

        @Schema(defaultValue = "main") @Nullable String scope,
        @Nullable String source,
        @Nullable Map<String, Object> metadata,

        @Schema(description = "Ops as in a transaction, if the caller already knows the facts") @Nullable
        List<Object> claims,

        @Schema(
                description = "strong: answer once it is learned, or after 30 seconds. The same happens if what is said"
                        + " uses, or may use, a predicate declared strong",
                enumeration = {"eventual", "strong"},
                defaultValue = "eventual")
        @Nullable
        String consistency) {}
