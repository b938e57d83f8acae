package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it puts in the place of more than 10,000 characters is a preview and a path. */
record ClaudeCode() implements Host {

    @Override
    public String word() {
        return "claude-code";
    }

    @Override
    public Optional<Event> event(String name, @Nullable JsonNode body) {
        @Nullable String id = body == null ? null : body.path("prompt_id").textValue();
        return HookOutput.event(name, body, id);
    }

    @Override
    public JsonNode answer(String event, @Nullable String context) {
        return HookOutput.answer(event, context);
    }

    /** No character is estimated at less than three tenths of a token. */
    @Override
    public int mostTokens() {
        return 2_900;
    }
}
