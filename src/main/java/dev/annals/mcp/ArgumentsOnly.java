package dev.annals.mcp;

import dev.annals.change.IdempotencyKey;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Refusal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Refuses what means something on other paths, but here is an argument of a tool and would silently not apply. */
@Singleton
class ArgumentsOnly {

    /** Like {@link RequestsOnly}. */
    private static final int ORDER = -500;

    private final Refusal refusal;

    ArgumentsOnly(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.route("/mcp").order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        @Nullable String query = context.request().query();
        if (query != null && !query.isEmpty()) {
            refuse(context, "query", "This path takes no parameters. Give them as arguments of the tool.");
        } else if (context.request().headers().contains(IdempotencyKey.HEADER)) {
            refuse(context, IdempotencyKey.HEADER, "A tool that writes takes the key as its argument idempotencyKey.");
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, String field, String detail) {
        refusal.refuse(context, new ProblemException(ErrorCode.INVALID_PARAMETER, field, detail));
    }
}
