package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake")
class EpisodeResource {

    private final Access access;
    private final Inbox inbox;
    private final Pump pump;
    private final Receipts receipts;
    private final IntakeConfig config;
    private final Clock clock;

    EpisodeResource(Access access, Inbox inbox, Pump pump, Receipts receipts, IntakeConfig config, Clock clock) {
        this.access = access;
        this.inbox = inbox;
        this.pump = pump;
        this.receipts = receipts;
        this.config = config;
        this.clock = clock;
    }

    record Accepted(String receipt, List<String> receipts) {}

    @POST
    @Path("/episodes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take in what was said or written: durable when answered, learned in the background")
    public RestResponse<Accepted> accept(@Nullable JsonNode body) {
        String tenant = access.caller().tenant();
        List<String> ids = inbox.accept(tenant, EpisodeBodyReader.read(body), config.maxWaiting());
        pump.announce(tenant);
        return RestResponse.status(RestResponse.Status.ACCEPTED, new Accepted(ids.getFirst(), ids));
    }

    @GET
    @Path("/receipts/{id}")
    @Operation(summary = "What became of an episode")
    public Receipts.Receipt receipt(String id, @QueryParam("wait") @Nullable String wait) throws InterruptedException {
        Duration duration = wait == null ? Duration.ZERO : Duration.parse("PT" + wait);
        return receipts.await(access.caller().tenant(), id, duration);
    }

    @GET
    @Path("/intake")
    @Operation(summary = "How far behind the intake is")
    public Receipts.State state() {
        return receipts.state(access.caller().tenant(), clock.instant());
    }
}
