package dev.annals.episode.reread;

import dev.annals.graph.GraphTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A claim that was found in prose before, and counts.
 *
 * @param restated the ids of those that say it in other words now, and count for it
 */
record HeldClaim(String id, List<String> restated, Saying says, String predicate, String statement, String quote) {

    private static final String ENTITY = "entity:";

    static HeldClaim of(Value claim) {
        String valueKey = claim.get("valueKey").asString("");
        return new HeldClaim(
                claim.get("id").asString(),
                claim.get("restated").asList(Value::asString),
                new Saying(
                        claim.get("quoteKey").asString(),
                        valueKey.startsWith(ENTITY) ? "" : valueKey,
                        GraphTime.read(claim.get("validFrom")),
                        GraphTime.read(claim.get("validTo"))),
                claim.get("predicate").asString(),
                claim.get("statement").asString(),
                claim.get("quote").asString());
    }

    /** All that say so. */
    Stream<String> ids() {
        return Stream.concat(Stream.of(id), restated.stream());
    }

    /** For people, and as JSON. */
    Map<String, @Nullable Object> shown() {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("claim", id);
        shown.put("predicate", predicate);
        shown.put("statement", statement);
        shown.put("quote", quote);
        says.date(shown);
        return shown;
    }
}
