package dev.annals.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses malformed URLs and path parameters: the plain path alone says what is requested. */
@Singleton
class RequestLine {

    /** Runs before everything else that looks at requests. */
    private static final int ORDER = -3_000;

    private static final int BAD_REQUEST = 400;

    private final Refusal refusal;

    RequestLine(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check).failureHandler(this::malformed);
    }

    /** Path parameters, as in /v1/facts;scope=main, would be ignored silently. */
    private void check(RoutingContext context) {
        String path = context.request().path();
        if (path != null && path.contains(";")) {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.INVALID_PARAMETER, ";", "Paths have no parameters. Append ?name=value instead."));
        } else {
            context.next();
        }
    }

    /** Reports what the server rejects before it looks for a route. */
    private void malformed(RoutingContext context) {
        if (context.statusCode() == BAD_REQUEST) {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.INVALID_REQUEST,
                            "The URL or the header Host is malformed. Escape as in RFC 3986, and name the host once."));
        } else {
            context.next();
        }
    }
}
