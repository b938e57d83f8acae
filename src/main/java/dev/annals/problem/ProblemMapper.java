package dev.annals.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem document; an internal fault is logged under the id given in its document. */
class ProblemMapper {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String RETRY_SECONDS = "2";

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        if (problem.code() == ErrorCode.DATABASE_UNAVAILABLE) {
            LOG.warnf("%s: %s", problem.code().code(), problem.detail());
        }
        return respond(problem.code(), Problem.of(problem));
    }

    /** Names the exceptions for which the framework has its own mappers, which would otherwise take precedence. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response invalidJson(JacksonException invalid) {
        var at = invalid.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return respond(ErrorCode.INVALID_JSON, clean(invalid.getOriginalMessage()) + where);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http) {
        if (http.getCause() instanceof JsonProcessingException invalid) {
            return invalidJson(invalid);
        }
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 -> respond(ErrorCode.NOT_FOUND, "There is no such path; /q/swagger-ui lists all paths.");
            case 405 -> respond(ErrorCode.METHOD_NOT_ALLOWED, "This path does not support that method.");
            case 406 ->
                respond(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Accept application/json, text/event-stream for /v1/changes, or text/markdown for /v1/files/{name}.");
            case 413 -> respond(ErrorCode.BODY_TOO_LARGE, "Send less at once.");
            case 415 -> respond(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the header Content-Type: application/json.");
            default ->
                status < 500
                        ? respond(ErrorCode.INVALID_REQUEST, clean(String.valueOf(http.getMessage())))
                        : fault(http);
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        return respond(ErrorCode.INTERNAL, Problem.ofFault(fault));
    }

    private static Response respond(ErrorCode code, String detail) {
        return respond(code, Problem.of(code, detail, null, null));
    }

    private static Response respond(ErrorCode code, Problem problem) {
        Response.ResponseBuilder response =
                Response.status(code.status()).type(MEDIA_TYPE).entity(problem);
        if (code.isPassing()) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        return response.build();
    }

    /** The first line of a parser's message, without the source it quotes. */
    private static String clean(String message) {
        String firstLine = message.lines().findFirst().orElse("");
        return firstLine.replaceAll("\\p{Cntrl}", "");
    }
}
