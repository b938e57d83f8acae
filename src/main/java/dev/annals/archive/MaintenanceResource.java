package dev.annals.archive;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Freshness;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/maintenance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Maintain")
class MaintenanceResource {

    private final Access access;
    private final MaintenanceReader maintenance;
    private final Freshness freshness;
    private final Clock clock;

    MaintenanceResource(Access access, MaintenanceReader maintenance, Freshness freshness, Clock clock) {
        this.access = access;
        this.maintenance = maintenance;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "How much the memory holds: live, over, archived, pinned, disputed",
            description = "The answer also has the counts of a day, a week and a month before, on both axes. With"
                    + " the instants of its basis, you get the same counts again, except for what jobs found,"
                    + " which is always the present state.")
    public Maintenance maintenance(
            UriInfo uri,
            @Parameter(description = "Repeatable; all by default", example = "main") @QueryParam("scope")
                    List<String> scope,
            @BeanParam AsOfQuery asked) {
        Parameters.only(uri, "scope", "validAt", "knownAt", "minCommit");
        List<String> scopes =
                scope.stream().map(one -> Texts.scope(one, "scope")).toList();
        AsOf asOf = asked.asOf(clock);
        if (asOf.validAt() instanceof ValidAt.Any) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "validAt",
                    "Give one instant, not any: facts that ended before it count as over.");
        }
        Reader reader = freshness.await(access.caller().reader(), asked.minCommit());
        return maintenance.read(reader, asOf, scopes.isEmpty() ? null : scopes);
    }
}
