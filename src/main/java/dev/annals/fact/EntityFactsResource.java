package dev.annals.fact;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Freshness;
import dev.annals.asof.KnownQuery;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/entities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class EntityFactsResource {

    private final Access access;
    private final EntityFactsReader entities;
    private final Freshness freshness;
    private final Clock clock;

    EntityFactsResource(Access access, EntityFactsReader entities, Freshness freshness, Clock clock) {
        this.access = access;
        this.entities = entities;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Get one entity and what is believed about it, as subject or object, at both instants",
            description = "An id leads to what the entity counts as after merges, as of the known time.")
    public EntityState state(UriInfo uri, String id, @BeanParam AsOfQuery asOf) {
        Parameters.only(uri, "validAt", "knownAt", "minCommit");
        Reader reader = freshness.await(access.caller().reader(), asOf.minCommit());
        return entities.state(reader, id, asOf.asOf(clock));
    }

    @GET
    @Path("/timeline")
    @Operation(
            summary = "List all facts about an entity in the order of valid time",
            description = "An id leads to what the entity counts as after merges, as of the known time.")
    public FactPage timeline(UriInfo uri, String id, @BeanParam KnownQuery known, @BeanParam PageQuery page) {
        Parameters.only(uri, "knownAt", "minCommit", "cursor", "limit");
        Reader reader = freshness.await(access.caller().reader(), known.minCommit());
        return entities.timeline(reader, id, known.asOf(), page);
    }
}
