package dev.annals.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.episode.EpisodeLog;
import dev.annals.fact.EntityFactsReader;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Problem;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.RequestUri;
import io.quarkiverse.mcp.server.ResourceTemplate;
import io.quarkiverse.mcp.server.TextResourceContents;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;

/** The resources that hosts can show and attach: the page of an entity, and a session. */
@Singleton
class Pages {

    private static final String JSON = "application/json";

    private final Callers callers;
    private final EntityFactsReader entities;
    private final EpisodeLog episodes;
    private final ObjectMapper mapper;
    private final Clock clock;

    Pages(Callers callers, EntityFactsReader entities, EpisodeLog episodes, ObjectMapper mapper, Clock clock) {
        this.callers = callers;
        this.entities = entities;
        this.episodes = episodes;
        this.mapper = mapper;
        this.clock = clock;
    }

    @ResourceTemplate(
            name = "entity",
            title = "A person, thing or place",
            description = "What is believed now about the entity with this id, its other names, and what counts as it."
                    + " Subjects and objects of facts have ids.",
            uriTemplate = "annals://entities/{id}",
            mimeType = JSON)
    @RunOnVirtualThread
    TextResourceContents entity(String id, RequestUri uri) {
        AsOfQuery now = new AsOfQuery(null, null, null);
        return read(uri, reader -> entities.state(reader, plain(id), now.asOf(clock)));
    }

    @ResourceTemplate(
            name = "session",
            title = "A session",
            description =
                    "What was said in the session, in order, with speakers and times. Escape the session's name as in a URL.",
            uriTemplate = "annals://sessions/{session}",
            mimeType = JSON)
    @RunOnVirtualThread
    TextResourceContents session(String session, RequestUri uri) {
        return read(uri, reader -> episodes.session(reader, Texts.name(plain(session), "session")));
    }

    private TextResourceContents read(RequestUri uri, Function<Reader, Object> answer) {
        try {
            String text =
                    mapper.writeValueAsString(answer.apply(callers.caller().reader()));
            return new TextResourceContents(uri.value(), text, JSON);
        } catch (ProblemException problem) {
            throw new McpException(problem.code().code() + ": " + problem.detail(), code(problem));
        } catch (RuntimeException | JsonProcessingException fault) {
            throw new McpException(Problem.ofFault(fault).detail(), JsonRpcErrorCodes.INTERNAL_ERROR);
        }
    }

    private static int code(ProblemException problem) {
        if (problem.code() == ErrorCode.INVALID_PARAMETER) {
            return JsonRpcErrorCodes.INVALID_PARAMS;
        }
        return problem.code().status() < 500 ? JsonRpcErrorCodes.RESOURCE_NOT_FOUND : JsonRpcErrorCodes.INTERNAL_ERROR;
    }

    private static String plain(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, "uri", "Its last part must be escaped as in a URL: % is written %25.");
        }
    }
}
