package dev.annals.index;

import dev.annals.access.Access;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/embedding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operate")
class EmbeddingResource {

    private final Access access;
    private final EmbeddingStatus status;

    EmbeddingResource(Access access, EmbeddingStatus status) {
        this.access = access;
        this.status = status;
    }

    @GET
    @Operation(
            summary = "Get the embedding model, how many texts wait for it, and the progress of a change of" + " model",
            description = "The counts of a change cover all tenants.")
    public EmbeddingStatus.Status status(UriInfo uri) {
        Parameters.only(uri);
        return status.read(access.caller().tenant());
    }
}
