package dev.annals.journal;

import dev.annals.access.Access;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/commits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit")
class JournalResource {

    private final Access access;
    private final JournalReader journal;

    JournalResource(Access access, JournalReader journal) {
        this.access = access;
        this.journal = journal;
    }

    @GET
    @Operation(summary = "List commits, newest first")
    public Journal.Page page(UriInfo uri, @BeanParam PageQuery page) {
        Parameters.only(uri, "cursor", "limit");
        return journal.page(access.caller().reader(), page);
    }

    @GET
    @Path("/{seq}")
    @Operation(summary = "Get one commit with its claims, retractions and facts, and what its digest is made of")
    public Journal.Detail one(UriInfo uri, String seq) {
        Parameters.only(uri);
        return journal.one(access.caller().reader(), seq);
    }
}
