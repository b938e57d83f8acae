package dev.annals.job;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which jobs to list. Null means all. */
record JobQuery(
        @Parameter(
                description = "reextract, reconcile, dedupe, expire, consolidate, collect, files or bootstrap; all by"
                        + " default")
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(
                description =
                        "planning, planned, applying, applied, undoing, undone, cancelled or failed; all by default")
        @QueryParam("state")
        @Nullable
        String state) {

    static final JobQuery ALL = new JobQuery(null, null);

    private static final List<String> STATES =
            Arrays.stream(JobState.values()).map(JobState::word).toList();

    /** @throws ProblemException invalid-parameter */
    void check(Collection<String> kinds) {
        check("kind", kind, kinds);
        check("state", state, STATES);
    }

    private static void check(String parameter, @Nullable String value, Collection<String> known) {
        if (value != null && !known.contains(value)) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, parameter, "It must be one of " + String.join(", ", known) + ".");
        }
    }
}
