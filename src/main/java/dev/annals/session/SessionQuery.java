package dev.annals.session;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A filter for sessions. Null means any. */
record SessionQuery(
        @Parameter(example = "claude-code") @QueryParam("host") @Nullable
        String host,

        @Parameter(description = "The project, by its git remote or its name", example = "github.com/acme/shop")
        @QueryParam("project")
        @Nullable
        String project,

        @Parameter(description = "open, ended or lapsed; all by default") @QueryParam("state") @Nullable
        String state) {

    /** @throws ProblemException invalid-parameter */
    SessionQuery checked() {
        if (state != null && !Session.STATES.contains(state)) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "state",
                    "It must be one of " + String.join(", ", Session.STATES) + ".");
        }
        return new SessionQuery(host, project == null ? null : SessionBody.project(project), state);
    }
}
