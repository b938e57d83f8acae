package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.asof.AsOf;
import dev.annals.change.IdempotencyKey;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/episodes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake")
class EpisodeResource {

    private final Access access;
    private final Intake intake;
    private final EpisodeLog log;
    private final Withdrawing withdrawing;

    EpisodeResource(Access access, Intake intake, EpisodeLog log, Withdrawing withdrawing) {
        this.access = access;
        this.intake = intake;
        this.log = log;
        this.withdrawing = withdrawing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report what was said or written",
            description = "Send one episode or a list of up to 1,000. They are durable when the request is"
                    + " answered, and learned in the background. The answer waits until all are learned, or for"
                    + " 30 seconds, if you send wait=applied or consistency strong, or if what is said uses, or"
                    + " may use, a predicate declared strong. Its consistency says whether all were settled.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EpisodeBody.class),
                            examples = @ExampleObject(name = "a message", value = """
                                                    {"sourceId": "chat-17", "session": "standup", "speaker": "Mara",
                                                     "content": "I start at Beta Works in March.",
                                                     "claims": [{"op": "assert", "subject": "Mara", "predicate": "works_at",
                                                                 "object": "Beta Works", "validFrom": "2022-03"}]}""")))
    @APIResponse(
            responseCode = "202",
            description = "Accepted. The receipt tells what becomes of it",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    public RestResponse<Accepted> accept(
            UriInfo uri,
            @Parameter(description = "applied: wait until everything is learned") @QueryParam("wait") @Nullable
                    String wait,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            @Nullable JsonNode body)
            throws InterruptedException {
        Parameters.only(uri, "wait");
        if (wait != null && !wait.equals("applied")) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "wait", "Use applied, or leave it out.");
        }
        Caller caller = access.caller();
        @Nullable IdempotencyKey key = IdempotencyKey.of(idempotencyKey, "POST /v1/episodes", body);
        return RestResponse.status(
                RestResponse.Status.ACCEPTED, intake.reportAndAwait(caller, body, key, wait != null));
    }

    @GET
    @Operation(summary = "List episodes: of a session in the order they happened, or all in the order they came")
    public EpisodePage page(
            UriInfo uri,
            @QueryParam("session") @Nullable String session,
            @QueryParam("scope") List<String> scope,
            @Parameter(description = "Reference time, from (inclusive)") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Reference time, before (exclusive)") @QueryParam("to") @Nullable String to,
            @BeanParam PageQuery page) {
        Parameters.only(uri, "session", "scope", "from", "to", "cursor", "limit");
        Instant first = from == null ? Instants.MIN : AsOf.instant("from", from);
        Instant end = to == null ? Instants.MAX : AsOf.instant("to", to);
        AsOf.inOrder(first, end);
        EpisodeLog.Filter filter = new EpisodeLog.Filter(
                scope.isEmpty()
                        ? null
                        : scope.stream().map(one -> Texts.scope(one, "scope")).toList(),
                session == null ? null : Texts.name(session, "session"),
                first,
                end);
        return log.page(access.caller().reader(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get one episode")
    public Episode one(UriInfo uri, String id) {
        Parameters.only(uri);
        return log.one(access.caller().reader(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Withdraw an episode",
            description = "Its claims are retracted, and what they had displaced is believed again. Questions about"
                    + " the past are still answered as before.")
    public Receipts.Receipt withdraw(
            UriInfo uri,
            String id,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri, "reason");
        String why = reason == null ? "episode withdrawn" : Texts.note(reason, "reason");
        return withdrawing.withdraw(
                access.caller(), id, why, IdempotencyKey.of(key, "DELETE /v1/episodes/" + id + "?reason=" + why, null));
    }
}
