package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program that runs agents: it reports their events, and passes on what they are told. */
public sealed interface Host permits ClaudeCode, Codex, Cursor, Generic {

    String word();

    /**
     * @param name of the event, as the host calls it
     * @return empty if the event has no meaning here
     * @throws ProblemException if the body is not in the host's format
     */
    Optional<Event> event(String name, @Nullable JsonNode body);

    /**
     * Formats an answer for the host.
     *
     * @param context null: there is nothing to tell
     */
    JsonNode answer(String event, @Nullable String context);

    /** The most it accepts at once, in estimated tokens. */
    int mostTokens();
}
