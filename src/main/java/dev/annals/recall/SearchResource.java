package dev.annals.recall;

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

@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class SearchResource {

    private final Access access;
    private final Recall recall;

    SearchResource(Access access, Recall recall) {
        this.access = access;
        this.recall = recall;
    }

    @POST
    @Operation(
            summary = "Search facts and episodes by meaning and by words",
            description = "Facts are as of both instants, episodes as of what was known at knownAt.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Search.Body.class)))
    public Search.Answer search(UriInfo uri, @Nullable JsonNode body) {
        Parameters.only(uri);
        return recall.search(access.caller().reader(), body);
    }
}
