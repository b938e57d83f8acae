package dev.annals.session;

import dev.annals.asof.AsOf;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters that a host's own JSON does not contain. */
record HookQuery(
        @Parameter(
                description = "The git remote of the working directory; anything that is not a remote is ignored",
                example = "git@github.com:acme/shop.git")
        @QueryParam("project")
        @Nullable
        String project,

        @Parameter(description = "Where to keep what is said; by policy if absent") @QueryParam("scope") @Nullable
        String scope,

        @Parameter(description = "Who the agent is; the host if absent") @QueryParam("agent") @Nullable
        String agent,

        @Parameter(description = "When it happened; now if absent", example = "2026-11-29T10:00:00Z")
        @QueryParam("at")
        @Nullable
        String at,

        @Parameter(description = "true if it comes too late for the host to receive an answer")
        @QueryParam("late")
        @Nullable
        String late) {

    /** What it says about the session, in one form; without {@code at} and {@code late}, which a retry may change. */
    String opening() {
        return parameter("project", project) + parameter("scope", scope) + parameter("agent", agent);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

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
