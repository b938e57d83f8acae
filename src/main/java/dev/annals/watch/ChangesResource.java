package dev.annals.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.fact.FactFilter;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/changes")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RunOnVirtualThread
@Tag(name = "Ask")
class ChangesResource {

    private final Access access;
    private final CommitTracker tracker;
    private final Watchers watchers;
    private final ObjectMapper mapper;

    ChangesResource(Access access, CommitTracker tracker, Watchers watchers, ObjectMapper mapper) {
        this.access = access;
        this.tracker = tracker;
        this.watchers = watchers;
        this.mapper = mapper;
    }

    @GET
    @Blocking // a Multi would be non-blocking by default
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "Follow what each commit changes, as it happens",
            description = "Server-sent events: an event commit, with the commit's number as its id, for each commit"
                    + " that changed something you asked for, and events at, which say how far the stream is. To"
                    + " resume, send the last id as since or in the header Last-Event-ID, which takes"
                    + " precedence.")
    @APIResponse(
            responseCode = "200",
            description = "The data of an event commit",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = CommitEvent.class)))
    public Multi<OutboundSseEvent> changes(
            UriInfo uri,
            @Parameter(
                            description = "The last commit you have seen. 0: send all commits; absent: only new ones",
                            example = "42")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @Parameter(description = "A name or id") @QueryParam("subject") @Nullable String subject,
            @QueryParam("predicate") @Nullable String predicate,
            @Parameter(description = "The same as since; browsers send it by themselves")
                    @HeaderParam(Since.LAST_EVENT_ID)
                    @Nullable
                    String lastEventId,
            @Context Sse sse,
            @Context HttpServerRequest request) {
        Parameters.only(uri, "since", "scope", "subject", "predicate");
        FactFilter filter = FactFilter.parse(scope, subject, predicate, null, null);
        Since seen = Since.parse(since, lastEventId);
        Reader reader = access.caller().reader();
        long after = seen.orAllOf(tracker.head(reader.tenant()));
        Watch watch =
                new Watch(reader, filter, after, () -> request.connection().close());
        return Multi.createFrom().publisher(watchers.stream(watch)).map(told -> event(sse, told));
    }

    private OutboundSseEvent event(Sse sse, StreamEvent told) {
        OutboundSseEvent.Builder event =
                sse.newEventBuilder().name(told.event()).data(String.class, json(told.data()));
        return told.id() == null
                ? event.build()
                : event.id(String.valueOf(told.id())).build();
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
