package dev.annals.fact;

import dev.annals.asof.AsOf;
import dev.annals.asof.AsOfQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The instants to compare, and on which axis. */
public record DiffQuery(
        @Parameter(required = true, example = "2021-01-01") @QueryParam("from") @Nullable
        String from,

        @Parameter(description = "Now by default", example = "2023-01-01") @QueryParam("to") @Nullable
        String to,

        @Parameter(description = "known (the default) or valid") @QueryParam("axis") @Nullable
        String axis) {

    /** @throws ProblemException invalid-parameter */
    DiffQuestion question(FactFilter filter, AsOfQuery asked, Clock clock) {
        Diff.Axis along = along();
        refuseOwnAxis(along, asked.validAt(), asked.knownAt());
        return new DiffQuestion(filter, along, first(clock));
    }

    /** The second instant on the compared axis, and the fixed instant on the other. */
    AsOf asOf(AsOfQuery asked, Clock clock) {
        return along() == Diff.Axis.KNOWN
                ? new AsOf(asked.validAtOrAll(clock), to == null ? null : AsOf.instant("to", to))
                : AsOf.parse(to, asked.knownAt(), clock);
    }

    private Instant first(Clock clock) {
        if (from == null) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "from", "Give the instant to compare from.");
        }
        Instant first = AsOf.instant("from", from);
        Instant until = to == null ? Instants.micros(clock.instant()) : AsOf.instant("to", to);
        if (!first.equals(until)) { // a poll since the last commit, asked again by its basis
            AsOf.inOrder(first, until);
        }
        return first;
    }

    private Diff.Axis along() {
        return switch (axis) {
            case null -> Diff.Axis.KNOWN;
            case "known" -> Diff.Axis.KNOWN;
            case "valid" -> Diff.Axis.VALID;
            default ->
                throw new ProblemException(ErrorCode.INVALID_PARAMETER, "axis", "The axis must be known or valid.");
        };
    }

    private static void refuseOwnAxis(Diff.Axis axis, @Nullable String validAt, @Nullable String knownAt) {
        if (axis == Diff.Axis.KNOWN && knownAt != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "knownAt",
                    "Leave knownAt out: on the known axis, from and to are the known times.");
        }
        if (axis == Diff.Axis.VALID && validAt != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "validAt",
                    "Leave validAt out: on the valid axis, from and to are the valid times.");
        }
    }
}
