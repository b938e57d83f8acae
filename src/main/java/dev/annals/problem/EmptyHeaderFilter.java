package dev.annals.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** An empty Idempotency-Key would read as none, and a repeated write would take effect twice. */
class EmptyHeaderFilter {

    private static final String KEY = "Idempotency-Key";

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        @Nullable String key = request.getHeaderString(KEY);
        if (key != null && key.isBlank()) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, KEY, "The key is empty. Give it a value, or leave the header out.");
        }
    }
}
