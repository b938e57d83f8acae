package dev.annals.consolidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A digest that is kept.
 *
 * @param cites the ids of its sources, sorted
 */
record Held(String id, String text, List<String> cites) {

    private static final String DIGEST = "digest";

    static @Nullable Held of(Value held) {
        return held.isNull()
                ? null
                : new Held(
                        held.get("id").asString(),
                        held.get("content").asString(),
                        held.get("cites").asList(Value::asString).stream()
                                .sorted()
                                .toList());
    }

    /**
     * Whether a source has sent an episode of its own under the name of the digest. That episode and its subject are
     * then left alone.
     */
    static boolean isTaken(Value held) {
        return !held.isNull() && !held.get("kind").asString().equals(DIGEST);
    }
}
