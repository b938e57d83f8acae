package dev.annals.episode;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of an episode, for the OpenAPI document; {@link EpisodeBodyReader} reads it. */
@Schema(name = "NewEpisode", description = "An episode; a list of up to 1,000 can be sent at once")
record EpisodeBody(
        @Schema(description = "What the source calls it: sent twice, it is one episode", examples = "chat-17") @Nullable
        String sourceId,

        @Schema(
                description = "With true, withdraws what came before under the sourceId when this is learned",
                defaultValue = "false")
        @Nullable
        Boolean replace,

        @Schema(description = "What belongs together; learned in order", examples = "standup") @Nullable
        String session,

        @Schema(examples = "Mara") @Nullable String speaker,

        @Schema(
                enumeration = {"message", "document", "json"},
                defaultValue = "message")
        @Nullable
        String kind,

        @Schema(description = "Text; with kind json also any JSON", maxLength = EpisodeBodyReader.MAX_CONTENT)
        String content,

        @Schema(description = "When it happened; now by default", examples = "2022-02-14T09:00:00Z") @Nullable
        String referenceTime,

        @Schema(
                description =
                        "Only to import history: when it was learned, later than the last commit and not in the future",
                examples = "2022-02-14T09:00:05Z")
        @Nullable
        String knownAt,

        @Schema(defaultValue = "main") @Nullable String scope,
        @Nullable String source,
        @Nullable Map<String, Object> metadata,

        @Schema(description = "Ops as in a transaction, for callers who know the facts already") @Nullable
        List<Object> claims,

        @Schema(
                description =
                        "strong: the answer comes when it is learned, or after 30 seconds; so it does where what is"
                                + " said is, or may be, of a predicate that is declared strong",
                enumeration = {"eventual", "strong"},
                defaultValue = "eventual")
        @Nullable
        String consistency) {}
