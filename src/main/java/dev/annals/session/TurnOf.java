package dev.annals.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.graph.GraphTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads turns back from their episodes. */
final class TurnOf {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TurnOf() {}

    static SessionView.Turn episode(String session, Value node) {
        String prefix = Turn.prefix(session);
        String sourceId = node.get("sourceId").asString();
        return new SessionView.Turn(
                node.get("id").asString(),
                sourceId.startsWith(prefix) ? sourceId.substring(prefix.length()) : null,
                role(node.get("metadata").asString(null)),
                node.get("speaker").asString(null),
                node.get("content").asString(),
                GraphTime.read(node.get("referenceTime")),
                GraphTime.read(node.get("knownFrom")));
    }

    /** @param metadata of the episode, as JSON; null: none */
    static @Nullable String role(@Nullable String metadata) {
        try {
            return metadata == null
                    ? null
                    : MAPPER.readTree(metadata).path("role").textValue();
        } catch (JsonProcessingException notOurs) {
            return null;
        }
    }
}
