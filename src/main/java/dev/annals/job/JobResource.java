package dev.annals.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Maintain")
class JobResource {

    private final Access access;
    private final Jobs jobs;
    private final JobReader reader;

    JobResource(Access access, Jobs jobs, JobReader reader) {
        this.access = access;
        this.jobs = jobs;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Plan maintenance",
            description = "Planning runs in the background; ask for the job to see its progress. A plan changes"
                    + " nothing; apply does.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JobBody.New.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = Job.class)))
    public Job create(UriInfo uri, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        Caller caller = access.caller();
        String id =
                jobs.plan(caller, JobBody.New.read(body).wanted(null), IdempotencyKey.of(key, "POST /v1/jobs", body));
        return reader.one(caller.reader(), id);
    }

    @GET
    @Operation(summary = "List jobs, newest first", description = "You can filter by kind and state.")
    public JobPage page(UriInfo uri, @BeanParam JobQuery filter, @BeanParam PageQuery page) {
        Parameters.only(uri, "kind", "state", "cursor", "limit");
        return reader.page(access.caller().reader(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get one job: its state, plan and progress")
    public Job one(UriInfo uri, String id) {
        Parameters.only(uri);
        return reader.one(access.caller().reader(), id);
    }

    @GET
    @Path("/{id}/items")
    @Operation(summary = "List what a job would change, or has changed, and why")
    public JobItemPage items(UriInfo uri, String id, @BeanParam PageQuery page) {
        Parameters.only(uri, "cursor", "limit");
        return reader.items(access.caller().reader(), id, page);
    }

    @POST
    @Path("/{id}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Apply the changes that a job planned",
            description = "Applies all items or some. Each is checked again; an item that no longer fits is"
                    + " skipped, and says why.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JobBody.Apply.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = Job.class)))
    public Job apply(
            UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable JsonNode body) {
        Parameters.only(uri);
        Caller caller = access.caller();
        jobs.apply(
                caller,
                id,
                JobBody.Apply.read(body).items(),
                IdempotencyKey.of(key, "POST /v1/jobs/" + id + "/apply", body));
        return reader.one(caller.reader(), id);
    }

    @POST
    @Path("/{id}/undo")
    @ResponseStatus(202)
    @Operation(
            summary = "Undo everything that a job changed",
            description = "Makes one commit, or several for bootstrap. What somebody has already taken back stays"
                    + " as it is.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = Job.class)))
    public Job undo(UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri);
        Caller caller = access.caller();
        jobs.undo(caller, id, IdempotencyKey.of(key, "POST /v1/jobs/" + id + "/undo", null));
        return reader.one(caller.reader(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Cancel a job", description = "What it has changed stays, and you can undo it.")
    public Job cancel(UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri);
        Caller caller = access.caller();
        jobs.cancel(caller, id, IdempotencyKey.of(key, "DELETE /v1/jobs/" + id, null));
        return reader.one(caller.reader(), id);
    }
}
