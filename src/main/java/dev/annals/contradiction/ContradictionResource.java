package dev.annals.contradiction;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.Freshness;
import dev.annals.asof.KnownQuery;
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

@Path("/v1/contradictions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decide")
class ContradictionResource {

    private final Access access;
    private final ContradictionReader contradictions;
    private final Freshness freshness;

    ContradictionResource(Access access, ContradictionReader contradictions, Freshness freshness) {
        this.access = access;
        this.contradictions = contradictions;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "List contradictions, as of a state of knowledge",
            description = "Contradictions are in the order they were found. Each shows what is believed in the"
                    + " meantime.")
    public ContradictionPage page(
            UriInfo uri,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @Parameter(description = "A name or id", example = "Mara Lindqvist") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(example = "works_at") @QueryParam("predicate") @Nullable String predicate,
            @Parameter(description = "open or accepted; both by default") @QueryParam("status") @Nullable String status,
            @BeanParam KnownQuery known,
            @BeanParam PageQuery page) {
        Parameters.only(uri, "scope", "subject", "predicate", "status", "knownAt", "minCommit", "cursor", "limit");
        ContradictionFilter filter = ContradictionFilter.parse(scope, subject, predicate, status);
        return contradictions.page(reader(known), filter, known.asOf(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get one contradiction")
    public ContradictionReader.ContradictionAnswer one(UriInfo uri, String id, @BeanParam KnownQuery known) {
        Parameters.only(uri, "knownAt", "minCommit");
        return contradictions.one(reader(known), id, known.asOf());
    }

    private Reader reader(KnownQuery known) {
        return freshness.await(access.caller().reader(), known.minCommit());
    }
}
