package dev.annals.entity;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.asof.Freshness;
import dev.annals.asof.KnownQuery;
import dev.annals.page.PageQuery;
import dev.annals.problem.Parameters;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

    EntityResource(Access access, EntityReader entities, Freshness freshness) {
        this.access = access;
        this.entities = entities;
        this.freshness = freshness;
    }

    @GET
    @Operation(summary = "Find entities by exact name (ignoring case and white space) and type")
    public EntityPage page(
            UriInfo uri,
            @Parameter(example = "Mara Lindqvist") @QueryParam("name") @Nullable String name,
            @Parameter(example = "Person") @QueryParam("type") @Nullable String type,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @BeanParam KnownQuery known,
            @BeanParam PageQuery page) {
        Parameters.only(uri, "name", "type", "scope", "knownAt", "minCommit", "cursor", "limit");
        EntityReader.Filter filter = new EntityReader.Filter(
                scope.isEmpty()
                        ? null
                        : scope.stream().map(one -> Texts.scope(one, "scope")).toList(),
                name == null ? null : Texts.name(name, "name"),
                type == null ? null : Texts.name(type, "type"));
        Reader reader = freshness.await(access.caller().reader(), known.minCommit());
        return entities.page(reader, filter, known.asOf(), page);
    }
}
