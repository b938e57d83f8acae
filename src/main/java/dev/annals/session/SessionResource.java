package dev.annals.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.Freshness;
import dev.annals.asof.KnownQuery;
import dev.annals.change.IdempotencyKey;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import dev.annals.problem.Texts;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
class SessionResource {

    private final Access access;
    private final Visits visits;
    private final SessionReader reader;
    private final Freshness freshness;
    private final ObjectMapper mapper;

    SessionResource(Access access, Visits visits, SessionReader reader, Freshness freshness, ObjectMapper mapper) {
        this.access = access;
        this.visits = visits;
        this.reader = reader;
        this.freshness = freshness;
        this.mapper = mapper;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Start a session, or resume it",
            description = "The answer has what the agent should know. If you start a session again under its id, it"
                    + " is resumed, and told what is new since it last looked.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SessionBody.Start.class)))
    @APIResponse(
            responseCode = "201",
            description = "The session is open",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public String start(
            UriInfo uri, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        SessionBody.Beginning beginning = SessionBody.start(body);
        return visits.come(
                access.caller(),
                beginning.opening(),
                beginning.visit(),
                IdempotencyKey.of(key, "POST /v1/sessions", body),
                this::json);
    }

    @POST
    @Path("/{id}/checkpoints")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report turns, and get what is new or needed",
            description = "Turns are durable when the request is answered, and learned in the background. A session"
                    + " is never told what it has already heard or said. After a compact, facts are told again,"
                    + " but turns never are.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SessionBody.Checkpoint.class)))
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public String checkpoint(
            UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        String session = SessionBody.id(id, "id");
        IdempotencyKey once = IdempotencyKey.of(key, "POST /v1/sessions/" + session + "/checkpoints", body);
        return visits.go(access.caller(), session, SessionBody.checkpoint(body), once, this::json);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a session",
            description = "You can send its last turns along. A session that nobody ends lapses once it has been"
                    + " silent for a while.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionBody.End.class)))
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public String end(
            UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        String session = SessionBody.id(id, "id");
        IdempotencyKey once = IdempotencyKey.of(key, "POST /v1/sessions/" + session + "/end", body);
        return visits.go(access.caller(), session, SessionBody.end(body), once, this::json);
    }

    @GET
    @Operation(summary = "List sessions, the most recently started first")
    public SessionView.Page page(
            UriInfo uri,
            @Parameter(description = "The scope it is kept in; repeatable; all by default") @QueryParam("scope")
                    List<String> scope,
            @BeanParam SessionQuery filter,
            @BeanParam PageQuery page) {
        Parameters.only(uri, "scope", "host", "project", "state", "cursor", "limit");
        return reader.page(
                access.caller().reader(),
                filter.checked(),
                scope.isEmpty()
                        ? null
                        : scope.stream().map(one -> Texts.scope(one, "scope")).toList(),
                page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Get one session: what it was told, at which basis, and whether that was useful",
            description = "Something told was useful if a later turn of an agent repeats part of it that had not"
                    + " been said before.")
    public SessionView one(UriInfo uri, String id) {
        Parameters.only(uri);
        return reader.one(access.caller().reader(), SessionBody.id(id, "id"));
    }

    @GET
    @Path("/{id}/turns")
    @Operation(
            summary = "Get what was said in a session, word for word",
            description =
                    "As it was known: what had been learned by then and not withdrawn, in the order it" + " happened.")
    public SessionView.Turns turns(UriInfo uri, String id, @BeanParam KnownQuery known, @BeanParam PageQuery page) {
        Parameters.only(uri, "knownAt", "minCommit", "cursor", "limit");
        Reader fresh = freshness.await(access.caller().reader(), known.minCommit());
        return reader.turns(fresh, SessionBody.id(id, "id"), known.asOf(), page);
    }

    private String json(Answered answered) {
        return SessionAnswer.json(mapper, answered);
    }
}
