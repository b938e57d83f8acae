package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.change.TransactionBody;
import dev.annals.change.TransactionReader;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/transactions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Write")
class TransactionResource {

    private final Access access;
    private final Commits commits;

    TransactionResource(Access access, Commits commits) {
        this.access = access;
        this.commits = commits;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Commit a list of ops, all or nothing",
            description = "Ops apply in order. With an Idempotency-Key, you can safely repeat the same request.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TransactionBody.class),
                            examples = @ExampleObject(name = "a job change", value = """
                                                    {"reason": "she told us",
                                                     "ops": [{"op": "assert", "subject": {"name": "Alice", "type": "Person"},
                                                              "predicate": "works_at", "object": {"name": "Acme", "type": "Company"},
                                                              "validFrom": "2022-03"}]}""")))
    @APIResponse(
            responseCode = "201",
            description = "Committed",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Receipt transact(
            UriInfo uri, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        return commits.commit(new Submission(
                access.caller(), TransactionReader.read(body), IdempotencyKey.of(key, "POST /v1/transactions", body)));
    }
}
