package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events and answers that Claude Code and Codex have in common. */
final class HookOutput {

    private static final String SESSION = "session_id";
    private static final String LAST = "last_assistant_message";

    private HookOutput() {}

    /** @param id the host's id for the turn; null: none */
    static Optional<Event> event(String name, @Nullable JsonNode json, @Nullable String id) {
        return switch (name) {
            case "SessionStart" -> {
                Body body = Body.of(json);
                yield Optional.of(Event.start(body.need(SESSION), "compact".equals(body.text("source"))));
            }
            case "UserPromptSubmit" -> {
                Body body = Body.of(json);
                yield Optional.of(Event.prompt(body.need(SESSION), body.text("prompt"), id, true));
            }
            case "Stop" -> {
                Body body = Body.of(json);
                yield Optional.of(Event.reply(body.need(SESSION), null, body.text(LAST), id));
            }
            case "SubagentStop" -> {
                Body body = Body.of(json);
                yield Optional.of(Event.reply(body.need(SESSION), body.name("agent_type"), body.text(LAST), id));
            }
            case "PreCompact" -> Optional.of(Event.compaction(Body.of(json).need(SESSION)));
            case "SessionEnd" -> Optional.of(Event.end(Body.of(json).need(SESSION)));
            default -> Optional.empty();
        };
    }

    static JsonNode answer(String event, @Nullable String context) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (context != null) {
            answer.putObject("hookSpecificOutput").put("hookEventName", event).put("additionalContext", context);
        }
        return answer;
    }
}
