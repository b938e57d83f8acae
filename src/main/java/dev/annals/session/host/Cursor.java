package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In Cursor, a conversation is a session, and a generation is a turn of the user and one of the agent. */
record Cursor() implements Host {

    private static final String[] SESSION = {"conversation_id", "session_id"};
    private static final String START = "sessionStart";
    private static final String PROMPT = "beforeSubmitPrompt";

    @Override
    public String word() {
        return "cursor";
    }

    @Override
    public Optional<Event> event(String name, @Nullable JsonNode json) {
        return switch (name) {
            case START -> Optional.of(Event.start(Body.of(json).need(SESSION), false));
            case PROMPT -> {
                Body body = Body.of(json);
                yield Optional.of(
                        Event.prompt(body.need(SESSION), body.text("prompt"), body.text("generation_id"), true));
            }
            case "afterAgentResponse" -> {
                Body body = Body.of(json);
                yield Optional.of(Event.reply(body.need(SESSION), null, body.text("text"), body.text("generation_id")));
            }
            case "stop" -> Optional.of(Event.reply(Body.of(json).need(SESSION), null, null, null));
            case "preCompact" -> Optional.of(Event.compaction(Body.of(json).need(SESSION)));
            case "sessionEnd" -> Optional.of(Event.end(Body.of(json).need(SESSION)));
            default -> Optional.empty();
        };
    }

    /** Where it could be stopped, it asks whether to continue. */
    @Override
    public JsonNode answer(String event, @Nullable String context) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (event.equals(START) || event.equals(PROMPT)) {
            answer.put("continue", true);
        }
        return context == null ? answer : answer.put("additional_context", context);
    }

    @Override
    public int mostTokens() {
        return 2_900;
    }
}
