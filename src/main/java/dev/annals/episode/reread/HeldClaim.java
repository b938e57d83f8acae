package dev.annals.episode.reread;

import dev.annals.graph.GraphTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A claim that was found in prose and still counts.
 *
 * @param restated the ids of later claims that state it in other words and count for it
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

    /** The ids of the claim and of those that restate it. */
    Stream<String> ids() {
        return Stream.concat(Stream.of(id), restated.stream());
    }

    /** As JSON, readable by people. */
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
