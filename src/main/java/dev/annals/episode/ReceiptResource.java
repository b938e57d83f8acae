package dev.annals.episode;

import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake")
class ReceiptResource {

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,2})s");
    private static final int MAX_WAIT_SECONDS = 60;

    private final Access access;
    private final Intake intake;
    private final EpisodeLog log;

    ReceiptResource(Access access, Intake intake, EpisodeLog log) {
        this.access = access;
        this.intake = intake;
        this.log = log;
    }

    @GET
    @Path("/receipts/{id}")
    @Operation(summary = "Get an episode's receipt: what became of it")
    public Receipts.Receipt receipt(
            UriInfo uri,
            String id,
            @Parameter(description = "How long to wait until it is settled, up to 60s", example = "10s")
                    @QueryParam("wait")
                    @Nullable
                    String wait)
            throws InterruptedException {
        Parameters.only(uri, "wait");
        return intake.await(access.caller().reader(), List.of(id), wait(wait)).getFirst();
    }

    @GET
    @Path("/intake")
    @Operation(summary = "Get the backlog of the intake")
    public IntakeState state(UriInfo uri) {
        Parameters.only(uri);
        return intake.state(access.caller().reader());
    }

    @GET
    @Path("/quarantine")
    @Operation(summary = "List the episodes that could not be learned, with the reasons")
    public EpisodePage quarantined(UriInfo uri, @BeanParam PageQuery page) {
        Parameters.only(uri, "cursor", "limit");
        return log.quarantined(access.caller().reader(), page);
    }

    @POST
    @Path("/quarantine/{id}/retry")
    @Operation(summary = "Try a quarantined episode again")
    public Receipts.Receipt retry(UriInfo uri, String id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri);
        Caller caller = access.caller();
        intake.announce(log.leaveQuarantine(
                caller, id, null, IdempotencyKey.of(key, "POST /v1/quarantine/" + id + "/retry", null)));
        return intake.receipt(caller.reader(), id);
    }

    @DELETE
    @Path("/quarantine/{id}")
    @Operation(summary = "Give up a quarantined episode. It is kept, but not learned")
    public Receipts.Receipt discard(
            UriInfo uri,
            String id,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri, "reason");
        Caller caller = access.caller();
        String why = reason == null ? "discarded" : Texts.note(reason, "reason");
        log.leaveQuarantine(
                caller, id, why, IdempotencyKey.of(key, "DELETE /v1/quarantine/" + id + "?reason=" + why, null));
        return intake.receipt(caller.reader(), id);
    }

    private static Duration wait(@Nullable String text) {
        if (text == null) {
            return Duration.ZERO;
        }
        Matcher seconds = SECONDS.matcher(text);
        if (!seconds.matches() || Integer.parseInt(seconds.group(1)) > MAX_WAIT_SECONDS) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "wait",
                    "It must be a number of seconds up to " + MAX_WAIT_SECONDS + "s, such as 10s.");
        }
        return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
    }
}
