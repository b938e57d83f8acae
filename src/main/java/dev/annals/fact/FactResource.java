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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
    private final Facts facts;
    private final ProvenanceReader provenance;
    private final Freshness freshness;

    FactResource(Access access, Facts facts, ProvenanceReader provenance, Freshness freshness) {
        this.access = access;
        this.facts = facts;
        this.provenance = provenance;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "List what is believed about a day, as of a state of knowledge",
            description = "Both instants default to the present: validAt to now, knownAt to the last commit. Facts"
                    + " are in the order of validFrom, then id. If you give nothing but scopes, they are in the"
                    + " order they were learned. With a subject, knownAt=any gives every belief ever held about"
                    + " it, by knownFrom, then validFrom, then id. It covers all of valid time unless you give"
                    + " validAt, and each fact has the claims it had when it was last believed.")
    public FactPage page(
            UriInfo uri,
            @Parameter(description = "Repeatable; all by default", example = "main") @QueryParam("scope")
                    List<String> scope,
            @Parameter(description = "A name or id", example = "Mara Lindqvist") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(example = "works_at") @QueryParam("predicate") @Nullable String predicate,
            @Parameter(description = "A name or id") @QueryParam("object") @Nullable String object,
            @Parameter(description = "A literal") @QueryParam("value") @Nullable String value,
            @BeanParam AsOfQuery asOf,
            @BeanParam PageQuery page) {
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
        FactFilter filter = FactFilter.parse(scope, subject, predicate, object, value);
        return facts.page(reader(asOf.minCommit()), filter, asOf, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get one fact")
    public ProvenanceReader.FactAnswer one(UriInfo uri, String id, @BeanParam KnownQuery known) {
        Parameters.only(uri, "knownAt", "minCommit");
        return provenance.one(reader(known.minCommit()), id, known.asOf());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "List every belief that the fact's slot ever held, in the order they were learned",
            description = "The pages are ordered by knownFrom, then validFrom, then id.")
    public FactPage history(UriInfo uri, String id, @BeanParam KnownQuery known, @BeanParam PageQuery page) {
        Parameters.only(uri, "knownAt", "minCommit", "cursor", "limit");
        return provenance.history(reader(known.minCommit()), id, known.asOf(), page);
    }

    @GET
    @Path("/{id}/provenance")
    @Operation(summary = "Get why it is believed: the claims, episodes and decisions behind it")
    public Provenance provenance(UriInfo uri, String id, @BeanParam KnownQuery known) {
        Parameters.only(uri, "knownAt", "minCommit");
        return provenance.provenance(reader(known.minCommit()), id, known.asOf());
    }

    private Reader reader(@Nullable String minCommit) {
        return freshness.await(access.caller().reader(), minCommit);
    }
}
