package dev.annals.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure as a problem document; a fault inside is logged under an id that its document names. */
class ProblemMapper {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String RETRY_SECONDS = "2";

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        if (problem.code() == ErrorCode.DATABASE_UNAVAILABLE) {
            LOG.warnf("%s: %s", problem.code().code(), problem.detail());
        }
        return respond(problem.code(), problem.detail(), problem.field(), null);
    }

    /** Some Jackson exceptions have mappers of the framework's own, which would come first. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response invalidJson(JacksonException invalid) {
        var at = invalid.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return respond(ErrorCode.INVALID_JSON, clean(invalid.getOriginalMessage()) + where, null, null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http) {
        if (http.getCause() instanceof JsonProcessingException invalid) {
            return invalidJson(invalid);
        }
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 ->
                respond(ErrorCode.NOT_FOUND, "There is no such path; /q/swagger-ui lists those there are.", null, null);
            case 405 -> respond(ErrorCode.METHOD_NOT_ALLOWED, "This path does not take that method.", null, null);
            case 406 -> respond(ErrorCode.NOT_ACCEPTABLE, "Accept application/json.", null, null);
            case 413 -> respond(ErrorCode.BODY_TOO_LARGE, "Send less at once.", null, null);
            case 415 ->
                respond(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send the header Content-Type: application/json.",
                        null,
                        null);
            default ->
                status < 500
                        ? respond(ErrorCode.INVALID_REQUEST, clean(String.valueOf(http.getMessage())), null, null)
                        : fault(http);
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", id);
        return respond(
                ErrorCode.INTERNAL, "This is a fault of the service, recorded in its log as " + id + ".", null, id);
    }

    private static Response respond(ErrorCode code, String detail, @Nullable String field, @Nullable String id) {
        Response.ResponseBuilder response =
                Response.status(code.status()).type(MEDIA_TYPE).entity(Problem.of(code, detail, field, id));
        if (code.isPassing()) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        return response.build();
    }

    /** Parser messages, without the source they quote. */
    private static String clean(String message) {
        String firstLine = message.lines().findFirst().orElse("");
        return firstLine.replaceAll("\\p{Cntrl}", "");
    }
}
