package dev.annals.session;

import dev.annals.asof.AsOf;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters that a host's own JSON does not contain. */
record HookQuery(
        @Parameter(
                description = "The git remote of the directory it works in; what is no remote is passed over",
                example = "git@github.com:acme/shop.git")
        @QueryParam("project")
        @Nullable
        String project,

        @Parameter(description = "Where what is said is kept; by the policy if absent") @QueryParam("scope") @Nullable
        String scope,

        @Parameter(description = "Who the agent is; the host if absent") @QueryParam("agent") @Nullable
        String agent,

        @Parameter(description = "When it happened; now if absent", example = "2026-11-29T10:00:00Z")
        @QueryParam("at")
        @Nullable
        String at,

        @Parameter(description = "true where it comes too late for the host to be told something")
        @QueryParam("late")
        @Nullable
        String late) {

    boolean isLate() {
        if (late != null && !late.equals("true")) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "late", "Give true, or leave it out.");
        }
        return late != null;
    }

    @Nullable
    Instant instant() {
        return at == null ? null : AsOf.instant("at", at);
    }
}
