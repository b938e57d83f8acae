package dev.annals.mcp;

import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Identifies the caller. As in REST, a header names the tenant. */
@Singleton
class Callers {

    private final Access access;
    private final CurrentVertxRequest request;

    Callers(Access access, CurrentVertxRequest request) {
        this.access = access;
        this.request = request;
    }

    /** @throws ProblemException invalid-tenant */
    Caller caller() {
        List<String> named = request.getCurrent().request().headers().getAll(Access.TENANT_HEADER);
        return access.caller(named.isEmpty() ? null : String.join(",", named));
    }
}
