package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.Freshness;
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

@Path("/v1/ask")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class AskResource {

    private final Access access;
    private final Asker asker;
    private final Freshness freshness;
    private final Clock clock;

    AskResource(Access access, Asker asker, Freshness freshness, Clock clock) {
        this.access = access;
        this.asker = asker;
        this.freshness = freshness;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Ask a question in words",
            description = "Reads a question in English, and answers it from what is believed, or says that it is"
                    + " not known.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Ask.Body.class)))
    public Ask.Answer ask(UriInfo uri, @Nullable JsonNode body) {
        Parameters.only(uri);
        AskQuestion question = AskQuestion.read(body, clock);
        Reader reader = freshness.await(access.caller().reader(), question.minCommit());
        return asker.ask(reader, question);
    }
}
