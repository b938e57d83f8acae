package dev.annals.episode.reread;

import dev.annals.episode.EpisodeState;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An episode whose prose was read.
 *
 * @param readBy the extractor that read it last; null if unknown
 * @param digest the digest that seals its content
 * @param held the live claims found in it
 */
record ReadEpisode(
        String id,
        String scope,
        EpisodeState state,
        @Nullable String speaker,
        String content,
        Instant referenceTime,
        @Nullable String readBy,
        String digest,
        List<HeldClaim> held) {

    static ReadEpisode of(Record row) {
        Value episode = row.get("episode");
        return new ReadEpisode(
                episode.get("id").asString(),
                episode.get("scope").asString(),
                EpisodeState.ofWord(episode.get("state").asString()),
                episode.get("speaker").asString(null),
                episode.get("content").asString(),
                GraphTime.read(episode.get("referenceTime")),
                episode.get("readBy").asString(null),
                episode.get("seal").asString(episode.get("digest").asString()),
                row.get("claims").asList(HeldClaim::of));
    }
}
