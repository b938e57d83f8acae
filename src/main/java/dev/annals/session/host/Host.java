package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program in which agents live: it tells of their events, and takes what they are to know. */
public sealed interface Host permits ClaudeCode, Codex, Cursor, Generic {

    String word();

    /**
     * @param name the event's, as the host says it
     * @return empty: it means nothing here
     * @throws ProblemException where the body is not what the host sends
     */
    Optional<Event> event(String name, @Nullable JsonNode body);

    /**
     * In the host's form.
     *
     * @param context null: there is nothing to tell
     */
    JsonNode answer(String event, @Nullable String context);

    /** What it takes at once, in tokens as they are estimated here. */
    int mostTokens();
}
