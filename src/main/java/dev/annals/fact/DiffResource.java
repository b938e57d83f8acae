package dev.annals.fact;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Freshness;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

    DiffResource(Access access, DiffReader reader, Freshness freshness) {
        this.access = access;
        this.reader = reader;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "Compare two instants: what was opened, closed or re-dated, with commit and cause",
            description = "On the known axis: how belief changed, for all of valid time or for one validAt. On the"
                    + " valid axis: how the world changed, as believed at knownAt. Changes to the same subject,"
                    + " predicate and value stay together in a line. Lines are in the order of their first"
                    + " change, and by their words if that is the same. On the known axis, contradictions that"
                    + " were opened or closed come after all lines. The limit counts lines and contradictions.")
    public Diff diff(
            UriInfo uri,
            @BeanParam DiffQuery compared,
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
        FactFilter filter = FactFilter.parse(scope, subject, predicate, null, null);
        Reader who = freshness.await(access.caller().reader(), asked.minCommit());
        return reader.diff(who, filter, compared, asked, page);
    }
}
