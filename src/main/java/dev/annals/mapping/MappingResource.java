package dev.annals.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.problem.Fields;
import dev.annals.problem.Parameters;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/mappings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tell")
class MappingResource {

    private final Access access;
    private final Mappings mappings;

    MappingResource(Access access, Mappings mappings) {
        this.access = access;
        this.mappings = mappings;
    }

    @Schema(name = "Mapping")
    record View(
            String source,

            @Schema(type = SchemaType.ARRAY, implementation = Object.class)
            JsonNode claims) {

        static View of(Mappings.Kept kept) {
            return new View(kept.source(), kept.claims());
        }
    }

    @Schema(name = "MappingPage")
    record Listing(List<View> mappings, @Nullable String next) {}

    /** The shape of a request, for the OpenAPI document; {@link MappingReader} reads it. */
    @Schema(name = "MappingBody")
    record Body(List<Template> claims) {}

    @Schema(
            name = "MappedClaim",
            description = "A claim to make from each record. Paths are JSON Pointers into the record")
    record Template(
            @Schema(description = "The array that holds the records; if absent, the whole content is one record")
            @Nullable
            String each,

            @Schema(
                    enumeration = {"assert", "correct", "end", "deny"},
                    defaultValue = "assert")
            @Nullable
            String op,

            @Schema(description = "A path to a name, or {\"path\", \"type\"} or {\"name\", \"type\"}")
            MappedEntity subject,

            String predicate,

            @Schema(description = "In the same form as the subject. A record without it does not make this claim")
            @Nullable
            MappedEntity object,

            @Schema(description = "The path to a literal. A record without it does not make this claim") @Nullable
            String value,

            @Schema(
                    description =
                            "The path to a date. Without a date, the claim holds from the episode's reference time")
            @Nullable
            String validFrom,

            @Schema(description = "The path to a date. Without a date, the claim stays open") @Nullable
            String validTo) {}

    @Schema(name = "MappedEntity", description = "An entity, by the path to its name, or by one name for all records")
    record MappedEntity(
            @Nullable String path,
            @Nullable String name,
            @Nullable String type) {}

    @GET
    @Operation(summary = "List the mappings that say how JSON records are read, by source")
    public Listing page(UriInfo uri, @BeanParam PageQuery wanted) {
        Parameters.only(uri, "cursor", "limit");
        Page<Mappings.Kept> page = mappings.page(access.caller().reader(), wanted);
        return new Listing(page.rows().stream().map(View::of).toList(), page.next());
    }

    @GET
    @Path("/{source}")
    @Operation(summary = "Get the mapping for one source")
    public View one(UriInfo uri, String source) {
        Parameters.only(uri);
        return mappings.kept(access.caller().tenant(), Texts.name(source, "source"))
                .map(View::of)
                .orElseThrow(Mappings::unknown);
    }

    @PUT
    @Path("/{source}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the mapping for one source",
            description = "From now on, episodes of kind json from this source make these claims. What does not fit"
                    + " is left out, and the receipt says so.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Body.class),
                            examples =
                                    @ExampleObject(
                                            name = "people and where they work",
                                            value =
                                                    "{\"claims\": [{\"each\": \"/people\", \"subject\": {\"path\": \"/name\", \"type\":"
                                                            + " \"Person\"}, \"predicate\": \"employer\", \"object\": {\"path\":"
                                                            + " \"/company/name\", \"type\": \"Organization\"}, \"validFrom\":"
                                                            + " \"/since\"}]}")))
    public View keep(
            UriInfo uri,
            String source,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable JsonNode body) {
        Parameters.only(uri);
        Caller caller = access.caller();
        String checked = Texts.name(source, "source");
        JsonNode claims = Fields.of(body, Set.of("claims")).need("claims");
        MappingReader.read(checked, claims);
        Mappings.Kept mapping = new Mappings.Kept(checked, claims);
        mappings.keep(caller.tenant(), mapping, IdempotencyKey.of(key, "PUT /v1/mappings/" + checked, body));
        return View.of(mapping);
    }

    @DELETE
    @Path("/{source}")
    @Operation(
            summary = "Delete the mapping for one source",
            description = "What was already read stays. To take it back, withdraw the episodes.")
    public void remove(UriInfo uri, String source, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        Parameters.only(uri);
        String checked = Texts.name(source, "source");
        mappings.remove(
                access.caller().tenant(), checked, IdempotencyKey.of(key, "DELETE /v1/mappings/" + checked, null));
    }
}
