package dev.annals.extract.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.extract.Extractors;
import dev.annals.extract.Prose;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/extract")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tell")
class ExtractResource {

    private final Access access;
    private final Extractors extractors;
    private final Clock clock;

    ExtractResource(Access access, Extractors extractors, Clock clock) {
        this.access = access;
        this.extractors = extractors;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Extract what a text says",
            description = "Returns the entities, dated claims and times that an episode with this content would be"
                    + " learned with. Writes nothing. Offsets count Unicode characters.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Extract.Body.class)))
    public Extract.Answer extract(UriInfo uri, @Nullable JsonNode body) {
        Parameters.only(uri);
        String tenant = access.caller().tenant();
        Prose prose = ExtractRequest.read(body, clock);
        return new ExtractAnswer(prose).of(extractors.of(tenant).extract(prose));
    }
}
