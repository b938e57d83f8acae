package dev.annals.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Resolves references to claims in the sample. A claim has no id before it is made, so a retraction names it as
 * {@code claim 1 of transaction 4}.
 */
final class ClaimNames {

    private static final Pattern NAME = Pattern.compile("claim (\\d+) of transaction (\\d+)");

    private final List<List<String>> made = new ArrayList<>();

    /** @param claims the ids of the claims that the next transaction made */
    void add(List<String> claims) {
        made.add(claims);
    }

    /** The transaction, with references replaced by claim ids. */
    JsonNode resolve(JsonNode transaction) {
        JsonNode resolved = transaction.deepCopy();
        for (JsonNode op : resolved.path("ops")) {
            if (op instanceof ObjectNode retraction && op.has("claim")) {
                String name = retraction.path("claim").textValue();
                retraction.put("claim", NAME.matcher(name).replaceAll(this::id));
            }
        }
        return resolved;
    }

    private String id(MatchResult name) {
        return made.get(Integer.parseInt(name.group(2)) - 1).get(Integer.parseInt(name.group(1)) - 1);
    }
}
