package dev.annals.dedupe;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.job.Item;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An episode that says exactly what an earlier one said.
 *
 * @param takenBack whether it was archived before and somebody reverted that
 */
record Repeat(String id, String scope, String reason, String change, boolean takenBack) implements Copy {

    static final String PREFIX = "episode:";
    private static final int SHOWN = 200;

    /** @param row with {@code later, first, takenBack} */
    static Repeat of(Record row) {
        Value later = row.get("later");
        Value first = row.get("first");
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.put("archive", "episode");
        change.put("episode", shown(later));
        change.put("says", shown(first));
        String content = later.get("content").asString();
        change.put("begins", content.substring(0, content.offsetByCodePoints(0, Math.min(SHOWN, codePoints(content)))));
        return new Repeat(
                later.get("id").asString(),
                later.get("scope").asString(),
                later.get("name").asString() + " " + source(later) + " says the same as " + source(first)
                        + ", which came first",
                CanonicalJson.write(change),
                row.get("takenBack").asBoolean());
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String source(Value episode) {
        return episode.get("sourceId").asString(episode.get("id").asString());
    }

    static Map<String, Object> shown(Value episode) {
        Instant at = GraphTime.read(episode.get("referenceTime"));
        return Map.of("id", episode.get("id").asString(), "sourceId", source(episode), "referenceTime", at.toString());
    }

    @Override
    public String about() {
        return PREFIX + id;
    }

    static String episode(Item item) {
        return item.about().substring(PREFIX.length());
    }

    /** Archived, it is no longer found, but what it supports is believed as before. */
    @Override
    public Op op(String job) {
        return new Op.Archive(
                new Op.Target(Op.Target.Kind.EPISODE, id), new Op.Why(reason, CanonicalJson.write(Map.of("job", job))));
    }
}
