package dev.annals.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An episode as it was received. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that happened and was reported. It never changes")
public record Episode(
        String id,
        @Nullable String sourceId,
        String scope,
        @Nullable String session,
        @Nullable String speaker,

        @Schema(enumeration = {"message", "document", "json", "digest"})
        String kind,

        String content,
        Instant referenceTime,
        Instant receivedAt,

        @Schema(description = "Who reported it") @Nullable String actor,

        @Nullable String source,

        @Nullable @JsonRawValue @Schema(implementation = Object.class)
        String metadata,

        @Nullable @JsonRawValue @Schema(description = "The ops that came with it", implementation = Object.class)
        String claims,

        @Schema(description = "The random salt of its seal") @Nullable
        String salt,

        @Schema(description = "SHA-256 of its salt and content, named by the commit that learns it") @Nullable
        String seal,

        @Schema(description = "The state, as in its receipt")
        String status,

        @Nullable String why,

        @Schema(description = "Present only if it is archived now; searches do not find it unless asked to") @Nullable
        Boolean archived,

        @Schema(description = "Present only if it is pinned now; it cannot be archived") @Nullable
        Boolean pinned,

        @Schema(description = "For a digest requested by its id: what it was made of") @Nullable
        Cites cites) {

    /** The ids of what a digest was made from. */
    @Schema(name = "EpisodeCites")
    public record Cites(List<String> episodes, List<String> facts) {}

    /** @param turns the instants at which it was switched on and off, alternately */
    private static @Nullable Boolean isSo(Value turns) {
        return (!turns.isNull() && turns.size() % 2 == 1) ? true : null;
    }

    static Episode of(Value node) {
        String id = node.get("id").asString();
        String sourceId = node.get("sourceId").asString();
        return new Episode(
                id,
                sourceId.equals(id) ? null : sourceId,
                node.get("scope").asString(),
                node.get("session").asString(null),
                node.get("speaker").asString(null),
                node.get("kind").asString(),
                node.get("content").asString(),
                GraphTime.read(node.get("referenceTime")),
                GraphTime.read(node.get("receivedAt")),
                node.get("actor").asString(null),
                node.get("source").asString(null),
                node.get("metadata").asString(null),
                node.get("claims").asString(null),
                node.get("salt").asString(null),
                node.get("seal").asString(null),
                node.get("state").asString(),
                node.get("why").asString(null),
                isSo(node.get("archived")),
                isSo(node.get("pinned")),
                null);
    }

    /** @param row a row of {@code episode/one} */
    static Episode of(Record row) {
        Episode episode = of(row.get("episode"));
        return episode.kind.equals(Kind.DIGEST.word())
                ? episode.citing(new Cites(
                        row.get("citedEpisodes").asList(Value::asString),
                        row.get("citedFacts").asList(Value::asString)))
                : episode;
    }

    private Episode citing(Cites cited) {
        return new Episode(
                id,
                sourceId,
                scope,
                session,
                speaker,
                kind,
                content,
                referenceTime,
                receivedAt,
                actor,
                source,
                metadata,
                claims,
                salt,
                seal,
                status,
                why,
                archived,
                pinned,
                cited);
    }
}
