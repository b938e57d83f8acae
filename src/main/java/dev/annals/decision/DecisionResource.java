package dev.annals.decision;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.Freshness;
import dev.annals.asof.KnownQuery;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.change.RevertReader;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decide")
class DecisionResource {

    private final Access access;
    private final DecisionReader decisions;
    private final Reverting reverting;
    private final Freshness freshness;

    DecisionResource(Access access, DecisionReader decisions, Reverting reverting, Freshness freshness) {
        this.access = access;
        this.decisions = decisions;
        this.reverting = reverting;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "List decisions, newest first",
            description = "Decisions about an entity include those about what it counts as, and about what counts"
                    + " as it.")
    public DecisionPage page(
            UriInfo uri,
            @Parameter(
                            description =
                                    "retract, setAside, merge, distinct, split, accept, alias, rename, retype, archive, pin or"
                                            + " revert",
                            example = "merge")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "A name or id", example = "Mara Lindqvist") @QueryParam("entity") @Nullable
                    String entity,
            @Parameter(description = "The id of a claim") @QueryParam("claim") @Nullable String claim,
            @Parameter(example = "local") @QueryParam("actor") @Nullable String actor,
            @Parameter(description = "inForce or reverted; both by default") @QueryParam("status") @Nullable
                    String status,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @BeanParam KnownQuery known,
            @BeanParam PageQuery page) {
        Parameters.only(
                uri, "kind", "entity", "claim", "actor", "status", "scope", "knownAt", "minCommit", "cursor", "limit");
        DecisionFilter filter = DecisionFilter.parse(scope, kind, entity, claim, actor, status);
        return decisions.page(reader(known), filter, known.asOf(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Get one decision: what, why, on what evidence, by whom, what it changed, and whether it"
                    + " is in force")
    public DecisionAnswer one(UriInfo uri, String id, @BeanParam KnownQuery known) {
        Parameters.only(uri, "knownAt", "minCommit");
        return decisions.one(reader(known), id, known.asOf());
    }

    @POST
    @Path("/{id}/revert")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Revert a decision",
            description =
                    "Makes one commit, like a transaction with the op revert. What was decided since then" + " stays.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RevertBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "a mistake",
                                            value = "{\"reason\": \"they are two people after all\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Committed",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Receipt revert(
            UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        return reverting.revert(
                access.caller(),
                RevertReader.read(id, body),
                IdempotencyKey.of(key, "POST /v1/decisions/" + id + "/revert", body));
    }

    private Reader reader(KnownQuery known) {
        return freshness.await(access.caller().reader(), known.minCommit());
    }
}
