package dev.annals.asof;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The known time of a question about all of valid time, and the commit it must include. */
public record KnownQuery(
        @Parameter(description = KNOWN_AT, example = "2022-01-01") @QueryParam("knownAt") @Nullable
        String knownAt,

        @Parameter(description = MIN_COMMIT, example = "42") @QueryParam("minCommit") @Nullable
        String minCommit) {

    static final String KNOWN_AT = "A date or instant, the last commit by default";
    static final String MIN_COMMIT = "Wait, up to five seconds, until the tenant has this commit";

    public AsOf asOf() {
        return new AsOf(new ValidAt.Any(), knownAt == null ? null : AsOf.instant("knownAt", knownAt));
    }
}
