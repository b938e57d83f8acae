package dev.annals.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses an ambiguous idempotency key. It would be ignored silently, and a repeated write would take effect twice. */
class IdempotencyKeyFilter {

    private static final String KEY = "Idempotency-Key";

    /** An empty key would count as none; of two keys, the first would count. */
    @ServerRequestFilter
    void refuseUnclearKey(ContainerRequestContext request) {
        @Nullable List<String> keys = request.getHeaders().get(KEY);
        if (keys == null || keys.isEmpty()) {
            return;
        }
        if (keys.size() > 1) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, KEY, "The header is given twice; give it once.");
        }
        if (keys.getFirst().isBlank()) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, KEY, "The key is empty. Give it a value, or leave the header out.");
        }
    }
}
