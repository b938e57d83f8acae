package dev.annals.fact;

import dev.annals.access.Access;
import dev.annals.asof.AsOf;
import dev.annals.asof.Freshness;
import dev.annals.page.Limits;
import dev.annals.problem.Parameters;
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

@Path("/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class FactResource {

    private final Access access;
    private final FactReader facts;
    private final ProvenanceReader provenance;
    private final Freshness freshness;
    private final Clock clock;

    FactResource(Access access, FactReader facts, ProvenanceReader provenance, Freshness freshness, Clock clock) {
        this.access = access;
        this.facts = facts;
        this.provenance = provenance;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What is believed of a day, as of a state of knowledge",
            description = "Both instants default to the present: validAt to now, knownAt to the last commit.")
    public FactPage page(
            UriInfo uri,
            @Parameter(description = "Repeatable; all by default", example = "main") @QueryParam("scope")
                    List<String> scope,
            @Parameter(description = "A name or id", example = "Mara Lindqvist") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(example = "works_at") @QueryParam("predicate") @Nullable String predicate,
            @Parameter(description = "A name or id") @QueryParam("object") @Nullable String object,
            @Parameter(description = "A literal") @QueryParam("value") @Nullable String value,
            @Parameter(description = "A date or instant, or any for the whole timeline", example = "2021-06-01")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "A date or instant", example = "2022-01-01") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 1000, 100 by default") @QueryParam("limit") @Nullable String limit) {
        Parameters.only(
                uri,
                "scope",
                "subject",
                "predicate",
                "object",
                "value",
                "validAt",
                "knownAt",
                "minCommit",
                "cursor",
                "limit");
        return facts.page(
                tenant(minCommit),
                FactFilter.parse(scope, subject, predicate, object, value),
                AsOf.parse(validAt, knownAt, clock),
                cursor,
                Limits.parse(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One fact")
    public ProvenanceReader.FactAnswer one(
            UriInfo uri,
            String id,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit) {
        Parameters.only(uri, "knownAt", "minCommit");
        return provenance.one(tenant(minCommit), id, asOf(knownAt));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Every belief that the fact's slot ever held, in the order they were learned")
    public FactPage history(
            UriInfo uri,
            String id,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit) {
        Parameters.only(uri, "knownAt", "minCommit");
        return provenance.history(tenant(minCommit), id, asOf(knownAt));
    }

    @GET
    @Path("/{id}/provenance")
    @Operation(summary = "Why it is believed: the claims, episodes and decisions behind it")
    public Provenance provenance(
            UriInfo uri,
            String id,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Wait, up to five seconds, until the tenant has this commit", example = "42")
                    @QueryParam("minCommit")
                    @Nullable
                    String minCommit) {
        Parameters.only(uri, "knownAt", "minCommit");
        return provenance.provenance(tenant(minCommit), id, asOf(knownAt));
    }

    private String tenant(@Nullable String minCommit) {
        String tenant = access.caller().tenant();
        freshness.await(tenant, minCommit);
        return tenant;
    }

    private AsOf asOf(@Nullable String knownAt) {
        return AsOf.parse("any", knownAt, clock);
    }
}
