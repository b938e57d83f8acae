package dev.annals.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.change.IdempotencyKey;
import dev.annals.problem.Parameters;
import dev.annals.session.host.Host;
import dev.annals.session.host.Hosts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/hooks/{host}/{event}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
class HookResource {

    private final Access access;
    private final Hooks hooks;

    HookResource(Access access, Hooks hooks) {
        this.access = access;
        this.hooks = hooks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report an event of a host, in the host's own format",
            description = "The answer has the host's own form, for the standard output of its hook. An event"
                    + " without meaning to Annals is answered with nothing to do. src/hosts/annals-hook sends"
                    + " these events.")
    @RequestBody(
            required = true,
            description = "The host's JSON, unchanged",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the host should do",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public String hook(
            UriInfo uri,
            @Parameter(description = "claude-code, cursor, codex or generic", example = "claude-code") String host,
            @Parameter(description = "The name that the host gives the event", example = "SessionStart") String event,
            @BeanParam HookQuery query,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable JsonNode body) {
        Parameters.only(uri, "project", "scope", "agent", "at", "late");
        Host known = Hosts.ofWord(host);
        return hooks.answer(
                access.caller(),
                known,
                event,
                query,
                IdempotencyKey.of(key, "POST /v1/hooks/" + known.word() + "/" + event + query.opening(), body),
                body);
    }
}
