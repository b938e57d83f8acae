package dev.annals.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body whose declared length is too large with a problem document; Quarkus would send only a status. */
@Singleton
class BodyLimit {

    /** Runs before Quarkus's own check, which is at -2. */
    private static final int ORDER = -1_000;

    private final Refusal refusal;
    private final long maxBodySize;

    BodyLimit(Refusal refusal, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.refusal = refusal;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        long length = Refusal.length(context.request());
        if (length <= maxBodySize) {
            context.next();
        } else {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.BODY_TOO_LARGE,
                            "At most " + maxBodySize + " bytes; this has " + length + ". Use several transactions."));
        }
    }
}
