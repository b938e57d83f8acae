package dev.annals.entity;

import dev.annals.access.Access;
import dev.annals.asof.AsOf;
import dev.annals.asof.Freshness;
import dev.annals.asof.ValidAt;
import dev.annals.fact.FactPage;
import dev.annals.page.Limits;
import dev.annals.problem.Parameters;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class EntityResource {

    private final Access access;
    private final EntityReader entities;
    private final Freshness freshness;
    private final Clock clock;

    EntityResource(Access access, EntityReader entities, Freshness freshness, Clock clock) {
        this.access = access;
        this.entities = entities;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Entities, by exact name (case and white space folded) and type")
    public Entities.Page page(
            UriInfo uri,
            @Parameter(example = "Mara Lindqvist") @QueryParam("name") @Nullable String name,
            @Parameter(example = "Person") @QueryParam("type") @Nullable String type,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, 100 by default") @QueryParam("limit") @Nullable String limit) {
        Parameters.only(uri, "name", "type", "scope", "knownAt", "minCommit", "cursor", "limit");
        EntityReader.Filter filter = new EntityReader.Filter(
                scope.isEmpty()
                        ? null
                        : scope.stream().map(one -> Texts.scope(one, "scope")).toList(),
                name == null ? null : Texts.name(name, "name"),
                type == null ? null : Texts.name(type, "type"));
        return entities.page(
                tenant(minCommit), filter, AsOf.parse(ValidAt.ANY, knownAt, clock), cursor, Limits.parse(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entity and what is believed of it, as subject or object, at both instants")
    public Entities.State state(
            UriInfo uri,
            String id,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit) {
        Parameters.only(uri, "validAt", "knownAt", "minCommit");
        return entities.state(tenant(minCommit), id, AsOf.parse(validAt, knownAt, clock));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "All facts about an entity in the order of valid time")
    public FactPage timeline(
            UriInfo uri,
            String id,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        Parameters.only(uri, "knownAt", "minCommit", "cursor", "limit");
        return entities.timeline(
                tenant(minCommit), id, AsOf.parse(ValidAt.ANY, knownAt, clock), cursor, Limits.parse(limit));
    }

    private String tenant(@Nullable String minCommit) {
        String tenant = access.caller().tenant();
        freshness.await(tenant, minCommit);
        return tenant;
    }
}
