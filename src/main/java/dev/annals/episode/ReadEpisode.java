package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.change.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An episode that a job read from somewhere. The commit it is written with also learns it.
 *
 * @param fields of its node: {@code id, scope, sourceId, digest, properties}
 * @param passages its text, in searchable pieces
 */
public record ReadEpisode(Map<String, Object> fields, List<Passages.Piece> passages) {

    /** @param maker in whose name it is learned */
    public static ReadEpisode of(NewEpisode episode, Caller maker, Instant now) {
        return new ReadEpisode(EpisodeRow.of(episode, maker, now).fields(), Passages.of(episode.content()));
    }

    public String id() {
        return String.valueOf(fields.get("id"));
    }

    public Evidence evidence() {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(fields.get("properties"));
        return Evidence.of(Evidence.Did.LEARNED, id(), String.valueOf(properties.get("seal")));
    }
}
