package dev.annals.files;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.asof.AsOf;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.Digest;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Files")
class FilesResource {

    static final String MAIN = "main";

    private static final String MARKDOWN = "text/markdown";
    private static final String BASIS = "Annals-Basis";

    private final Access access;
    private final Files files;
    private final DeletedList deleted;

    FilesResource(Access access, Files files, DeletedList deleted) {
        this.access = access;
        this.files = files;
        this.deleted = deleted;
    }

    @GET
    @Path("/{name}")
    @Produces(MARKDOWN)
    @Operation(
            summary = "Get a scope as a file for an agent",
            description = "The file has one block of Markdown that can be read back: at most 200 lines and 25 KB,"
                    + " with the most valuable first. The same basis always gives the same file, byte for byte."
                    + " The name is MEMORY.md, CLAUDE.md or AGENTS.md.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with an ETag, and with its basis in Annals-Basis",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The file still matches If-None-Match")
    public Response file(
            UriInfo uri,
            @Context Request request,
            String name,
            @Parameter(description = "main by default", example = "project/github.com/acme/shop") @QueryParam("scope")
                    List<String> scope,
            @Parameter(description = "true: include facts of the scopes above") @QueryParam("broader") @Nullable
                    String broader,
            @Parameter(description = "A date or instant. By default today, or the last commit if that is later")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "A date or instant, the last commit by default") @QueryParam("knownAt") @Nullable
                    String knownAt) {
        Parameters.only(uri, "scope", "broader", "validAt", "knownAt");
        Files.Text text = files.text(
                access.caller().reader(),
                new View(FileName.ofPath(name), scope(scope), flag(broader)),
                validAt == null ? null : AsOf.instant("validAt", validAt),
                knownAt == null ? null : AsOf.instant("knownAt", knownAt));
        byte[] bytes = text.content().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Digest.sha256(bytes).hex());
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text.content(), MARKDOWN + ";charset=UTF-8") : unchanged)
                .tag(tag)
                .header(
                        BASIS,
                        "commit=%d, knownAt=%s, validAt=%s"
                                .formatted(
                                        text.of().basis().commit(),
                                        text.of().basis().knownAt(),
                                        text.of().basis().validAt().text()))
                .build();
    }

    private static String scope(List<String> given) {
        if (given.size() > 1) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "scope",
                    "A file has a single scope. Use broader=true to include those above it.");
        }
        return given.isEmpty() ? MAIN : Texts.scope(given.getFirst(), "scope");
    }

    private static boolean flag(@Nullable String text) {
        if (text != null && !List.of("true", "false").contains(text)) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "broader", "Give true or false.");
        }
        return "true".equals(text);
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a file back",
            description = "Annals learns what people wrote, with the file as source, and proposes to set aside what"
                    + " they deleted. The answer has the file to write back, with what is known now and"
                    + " everything that people wrote.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FileBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = FileAnswer.class)))
    public Response read(
            UriInfo uri, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        Caller caller = access.caller();
        return Response.ok(files.imported(
                        caller, FileBody.read(body), IdempotencyKey.of(key, "POST /v1/files/import", body)))
                .build();
    }

    @GET
    @Path("/{name}/deleted")
    @Operation(
            summary = "List what people deleted from a file",
            description = "The file does not show these again, whether they are believed or not.")
    public DeletedList.Answer deleted(
            UriInfo uri,
            String name,
            @Parameter(description = "main by default", example = "main") @QueryParam("scope") List<String> scope) {
        Parameters.only(uri, "scope");
        return deleted.of(access.caller().reader(), new View(FileName.ofPath(name), scope(scope), false));
    }

    @DELETE
    @Path("/{name}/deleted/{id}")
    @Operation(summary = "Let a deleted line back into the file")
    @APIResponse(
            responseCode = "200",
            description = "The line",
            content = @Content(schema = @Schema(implementation = DeletedList.Line.class)))
    public Response bringBack(
            UriInfo uri,
            String name,
            String id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Parameter(description = "main by default", example = "main") @QueryParam("scope") List<String> scope) {
        Parameters.only(uri, "scope");
        View view = new View(FileName.ofPath(name), scope(scope), false);
        String what = "DELETE /v1/files/" + view.name() + "/deleted/" + id + " of " + view.scope();
        return Response.ok(deleted.bringBack(access.caller(), view, id, IdempotencyKey.of(key, what, null)))
                .build();
    }
}
