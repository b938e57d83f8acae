package dev.annals.mcp;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses the streams that the protocol lets a client hold open for messages from the server. Annals never sends any,
 * and an endless stream would delay shutdown. The older transport consists of such a stream, so it is not supported
 * either.
 */
@Singleton
class RequestsOnly {

    /** After all other request filters, before the endpoint. */
    private static final int ORDER = -500;

    private final Refusal refusal;

    RequestsOnly(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.get("/mcp").order(ORDER).handler(this::refuse);
        router.route("/mcp/*").order(ORDER).handler(this::refuseUnlessEndpoint);
    }

    private void refuseUnlessEndpoint(RoutingContext context) {
        if ("/mcp".equals(context.request().path())) {
            context.next();
        } else {
            refusal.refuse(
                    context, new ProblemException(ErrorCode.NOT_FOUND, "No such path. The endpoint is /mcp itself."));
        }
    }

    private void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, "POST, DELETE");
        refusal.refuse(
                context,
                new ProblemException(
                        ErrorCode.METHOD_NOT_ALLOWED, "Only POST is supported: the server offers no stream."));
    }
}
