package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claude Code replaces text of more than 10,000 characters by a preview and a path. */
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

    /** Below its limit of 10,000 characters, as every character is estimated at three tenths of a token or more. */
    @Override
    public int mostTokens() {
        return 2_900;
    }
}
