package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.graph.GraphTime;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A new episode with the fields of its node.
 *
 * @param fields {@code id, scope, sourceId, digest, properties}
 */
record EpisodeRow(NewEpisode episode, Map<String, Object> fields) {

    /** Everything imported into a scope is learned in a single lane, in the order of its history. */
    private static final String IMPORTS = "/import";

    static EpisodeRow of(NewEpisode episode, Caller caller, Instant now) {
        String id = Ids.next();
        Instant referenceTime =
                Objects.requireNonNullElse(episode.referenceTime(), Objects.requireNonNullElse(episode.knownAt(), now));
        String salt = Digest.salt();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", episode.kind().word() + (episode.speaker() == null ? "" : " of " + episode.speaker()));
        properties.put("session", episode.session());
        properties.put("speaker", episode.speaker());
        properties.put("kind", episode.kind().word());
        properties.put("content", episode.content());
        properties.put("referenceTime", GraphTime.write(referenceTime));
        properties.put("importedAt", episode.knownAt() == null ? null : GraphTime.write(episode.knownAt()));
        properties.put("receivedAt", GraphTime.write(now));
        properties.put("source", episode.source());
        properties.put("metadata", episode.metadata());
        properties.put("claims", episode.claims());
        properties.put("actor", caller.actor());
        properties.put("writable", caller.writable().parameter());
        properties.put("lane", lane(episode, id));
        properties.put("salt", salt);
        properties.put(
                "seal", seal(salt, id, episode, referenceTime, caller.actor()).hex());
        return new EpisodeRow(
                episode,
                Map.of(
                        "id", id,
                        "scope", episode.scope(),
                        "sourceId", Objects.requireNonNullElse(episode.sourceId(), id),
                        "replace", episode.replace(),
                        "digest", episode.digest().hex(),
                        "properties", properties));
    }

    private static String lane(NewEpisode episode, String id) {
        if (episode.knownAt() != null) {
            return episode.scope() + IMPORTS;
        }
        return episode.session() == null ? id : episode.scope() + " " + episode.session();
    }

    /** Covers everything the API shows of an episode that never changes; see docs/semantics.md. */
    private static Digest seal(String salt, String id, NewEpisode episode, Instant referenceTime, String actor) {
        Map<String, @Nullable Object> content = new TreeMap<>(episode.said());
        content.put("id", id);
        content.put("scope", episode.scope());
        content.put("sourceId", episode.sourceId());
        content.put("referenceTime", referenceTime.toString());
        content.put("metadata", episode.metadata());
        content.put("actor", actor);
        return Digest.salted(salt, CanonicalJson.write(content));
    }

    /** The names of the fields in which the offered episode differs from the earlier one. */
    static List<String> differences(NewEpisode offered, Value before) {
        List<String> differing = new ArrayList<>();
        offered.said().forEach((field, value) -> {
            if (!Objects.equals(value, said(before, field)) && !(value == null && field.equals("referenceTime"))) {
                differing.add(field);
            }
        });
        return differing;
    }

    /** JSON that came as text was once kept as it came. */
    private static String content(String kind, String content) {
        try {
            return kind.equals(Kind.JSON.word()) ? CanonicalJson.canonical(content) : content;
        } catch (UncheckedIOException noJson) {
            return content;
        }
    }

    private static @Nullable Object said(Value before, String field) {
        Value value = before.get(field);
        if (value.isNull()) {
            return null;
        }
        return switch (field) {
            case "referenceTime" -> GraphTime.read(value).toString();
            case "content" -> content(before.get("kind").asString(), value.asString());
            case "claims" ->
                CanonicalJson.canonical(value.asString()).equals("[]")
                        ? null
                        : CanonicalJson.canonical(value.asString());
            default -> value.asString();
        };
    }
}
