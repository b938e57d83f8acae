package dev.annals.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Where a request goes is said in its path alone, and legibly. */
@Singleton
class RequestLine {

    /** Before all that looks at requests. */
    private static final int ORDER = -3_000;

    private static final int BAD_REQUEST = 400;

    private final Refusal refusal;

    RequestLine(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check).failureHandler(this::malformed);
    }

    /** Parameters of the path, as in /v1/facts;scope=main, would be passed over in silence. */
    private void check(RoutingContext context) {
        String path = context.request().path();
        if (path != null && path.contains(";")) {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.INVALID_PARAMETER,
                            ";",
                            "A path has no parameters here. Write ?name=value after it."));
        } else {
            context.next();
        }
    }

    /** What the server finds wrong before it looks for a route. */
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
