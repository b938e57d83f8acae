package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codex has the same hooks as Claude Code, but gives turns an id and has no end event. Its older notification reports a
 * whole turn.
 */
record Codex() implements Host {

    private static final String NOTIFICATION = "agent-turn-complete";

    @Override
    public String word() {
        return "codex";
    }

    @Override
    public Optional<Event> event(String name, @Nullable JsonNode body) {
        if (name.equals(NOTIFICATION)) {
            return Optional.of(turn(Body.of(body)));
        }
        @Nullable String id = body == null ? null : body.path("turn_id").textValue();
        return HookOutput.event(name, body, id);
    }

    private static Event turn(Body body) {
        @Nullable String id = body.text("turn-id");
        List<Event.Said> said = new ArrayList<>();
        body.node().path("input-messages").forEach(message -> {
            if (message.isTextual() && !message.textValue().isBlank()) {
                said.add(new Event.Said(Role.USER, null, message.textValue(), id));
            }
        });
        @Nullable String reply = body.text("last-assistant-message");
        if (reply != null) {
            said.add(new Event.Said(Role.AGENT, null, reply, id));
        }
        return new Event(body.need("thread-id"), Point.PERIODIC, false, said, null, false);
    }

    @Override
    public JsonNode answer(String event, @Nullable String context) {
        return HookOutput.answer(event, context);
    }

    @Override
    public int mostTokens() {
        return 2_400;
    }
}
