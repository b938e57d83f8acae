package dev.annals.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.problem.Problem;
import dev.annals.problem.ProblemException;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Runs tool calls and answers them. Failures are answers too: the model reads an answer, while a protocol error would
 * reach only its host.
 */
@Singleton
class Calls {

    /** Arguments that stand for a header of the REST API. */
    private static final Map<String, String> HEADERS = Map.of(IdempotencyKey.HEADER, Arguments.KEY);

    private final Callers callers;
    private final Schemas schemas;
    private final ObjectMapper mapper;

    Calls(Callers callers, Schemas schemas, ObjectMapper mapper) {
        this.callers = callers;
        this.schemas = schemas;
        this.mapper = mapper;
    }

    /** The work of a tool. */
    interface Work {
        Object result(Caller caller, Arguments arguments) throws InterruptedException;
    }

    ToolResponse answer(RawMessage call, Work work) {
        try {
            Arguments arguments = arguments(call);
            return done(mapper.valueToTree(Renamed.fields(HEADERS, () -> work.result(callers.caller(), arguments))));
        } catch (ProblemException problem) {
            return failed(Problem.of(problem), problem.code().isPassing() ? " Try again in a few seconds." : "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(Problem.ofFault(stopped), "");
        } catch (RuntimeException | JsonProcessingException fault) {
            return failed(Problem.ofFault(fault), "");
        }
    }

    private Arguments arguments(RawMessage call) throws JsonProcessingException {
        JsonNode params = mapper.readTree(call.asString()).path("params");
        JsonNode given = params.path("arguments");
        return new Arguments(
                given.isMissingNode() || given.isNull() ? mapper.createObjectNode() : given,
                schemas.arguments(params.path("name").asText()));
    }

    /** The answer is sent as text as well, for hosts that do not support structured content. */
    private static ToolResponse done(JsonNode answer) {
        return new ToolResponse(false, List.of(new TextContent(answer.toString())), answer, null);
    }

    private ToolResponse failed(Problem problem, String advice) {
        String where = problem.field() == null ? "" : " at " + problem.field();
        String text = problem.code() + where + ": " + problem.detail() + advice;
        return new ToolResponse(true, List.of(new TextContent(text)), mapper.valueToTree(problem), null);
    }
}
