package dev.annals.asof;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The two instants of a question about facts, and the commit it must include. */
public record AsOfQuery(
        @Parameter(
                description = "A date or instant, now by default; or any for the whole timeline",
                example = "2021-06-01")
        @QueryParam("validAt")
        @Nullable
        String validAt,

        @Parameter(description = KnownQuery.KNOWN_AT, example = "2022-01-01") @QueryParam("knownAt") @Nullable
        String knownAt,

        @Parameter(description = KnownQuery.MIN_COMMIT, example = "42") @QueryParam("minCommit") @Nullable
        String minCommit) {

    /** @throws dev.annals.problem.ProblemException invalid-parameter; also if {@link #ofAnyKnownTime} */
    public AsOf asOf(Clock clock) {
        return AsOf.parse(validAt, knownAt, clock);
    }

    /** The valid time asked about; all of it if none was given. */
    public ValidAt validAtOrAll(Clock clock) {
        return validAt == null
                ? new ValidAt.Unsaid(null)
                : AsOf.parse(validAt, null, clock).validAt();
    }

    /** Whether the question is about all of known time. */
    public boolean ofAnyKnownTime() {
        return ValidAt.ANY.equals(knownAt);
    }
}
