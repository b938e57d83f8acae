package dev.annals.index;

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

    private final EmbeddingStatus status;

    EmbeddingResource(EmbeddingStatus status) {
        this.status = status;
    }

    @GET
    @Operation(
            summary = "The embedding model, and how far the change to another is",
            description = "Counts texts of all tenants.")
    public EmbeddingStatus.Status status(UriInfo uri) {
        Parameters.only(uri);
        return status.read();
    }
}
