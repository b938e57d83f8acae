package dev.annals.fact;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Freshness;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/diff")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class DiffResource {

    private final Access access;
    private final DiffReader reader;
    private final Freshness freshness;
    private final Clock clock;

    DiffResource(Access access, DiffReader reader, Freshness freshness, Clock clock) {
        this.access = access;
        this.reader = reader;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What changed between two instants: opened, closed, re-dated, with the commit and cause",
            description = "On the known axis: how belief changed, about all of valid time or one validAt."
                    + " On the valid axis: how the world changed, as believed at knownAt."
                    + " Changes of one subject, predicate and value stay together; these lines are in the order of their"
                    + " first change, those of one instant by their words. On the known axis contradictions that were"
                    + " found, or are none any more, come after all lines. The limit counts lines and contradictions.")
    public Diff diff(
            UriInfo uri,
            @Parameter(required = true, example = "2021-01-01") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Now by default", example = "2023-01-01") @QueryParam("to") @Nullable String to,
            @Parameter(description = "known (the default) or valid") @QueryParam("axis") @Nullable String axis,
            @QueryParam("scope") List<String> scope,
            @Parameter(description = "A name or id") @QueryParam("subject") @Nullable String subject,
            @QueryParam("predicate") @Nullable String predicate,
            @BeanParam AsOfQuery asked,
            @BeanParam PageQuery page) {
        Parameters.only(
                uri,
                "from",
                "to",
                "axis",
                "scope",
                "subject",
                "predicate",
                "validAt",
                "knownAt",
                "minCommit",
                "cursor",
                "limit");
        Diff.Axis along = axis(axis);
        refuseOwnAxis(along, asked.validAt(), asked.knownAt());
        DiffQuestion question =
                new DiffQuestion(FactFilter.parse(scope, subject, predicate, null, null), along, from(from, to));
        AsOf asOf = along == Diff.Axis.KNOWN
                ? new AsOf(asked.validAtOrAll(clock), to == null ? null : AsOf.instant("to", to))
                : AsOf.parse(to, asked.knownAt(), clock);
        Reader who = freshness.await(access.caller().reader(), asked.minCommit());
        return reader.diff(who, question, asOf, page);
    }

    private Instant from(@Nullable String from, @Nullable String to) {
        if (from == null) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "from", "Say from which instant to compare.");
        }
        Instant first = AsOf.instant("from", from);
        Instant until = to == null ? Instants.micros(clock.instant()) : AsOf.instant("to", to);
        AsOf.inOrder(first, until);
        return first;
    }

    private static Diff.Axis axis(@Nullable String axis) {
        return switch (axis) {
            case null -> Diff.Axis.KNOWN;
            case "known" -> Diff.Axis.KNOWN;
            case "valid" -> Diff.Axis.VALID;
            default -> throw new ProblemException(ErrorCode.INVALID_PARAMETER, "axis", "An axis is known or valid.");
        };
    }

    private static void refuseOwnAxis(Diff.Axis axis, @Nullable String validAt, @Nullable String knownAt) {
        if (axis == Diff.Axis.KNOWN && knownAt != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "knownAt",
                    "On the known axis from and to are the instants of knowledge.");
        }
        if (axis == Diff.Axis.VALID && validAt != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "validAt",
                    "On the valid axis from and to are the instants in the world.");
        }
    }
}
