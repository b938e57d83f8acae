package dev.annals.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/context")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class ContextResource {

    private final Access access;
    private final Contexts contexts;

    ContextResource(Access access, Contexts contexts) {
        this.access = access;
        this.contexts = contexts;
    }

    @POST
    @Operation(
            summary = "Get a block of text for a prompt",
            description = "The block has what is pinned, what is known about an entity, what a query needs and what"
                    + " has changed since a commit, each with its dates, as far as the budget allows. With the"
                    + " instants of its basis, you get the same block again, except where the order depends on"
                    + " how often answers have used a fact.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Context.Body.class)))
    public Context.Block context(UriInfo uri, @Nullable JsonNode body) {
        Parameters.only(uri);
        return contexts.context(access.caller().reader(), body);
    }
}
