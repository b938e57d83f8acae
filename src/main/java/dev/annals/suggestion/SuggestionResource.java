package dev.annals.suggestion;

import dev.annals.access.Access;
import dev.annals.access.Reader;
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

@Path("/v1/entities/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decide")
class SuggestionResource {

    private final Access access;
    private final SuggestionReader suggestions;
    private final Freshness freshness;

    SuggestionResource(Access access, SuggestionReader suggestions, Freshness freshness) {
        this.access = access;
        this.suggestions = suggestions;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "List entities that may be one, with the evidence for and against",
            description = "Pairs are within a scope, those of the most recently mentioned entity first. Nothing is"
                    + " merged until somebody sends the op merge. The op distinct dismisses a pair for good.")
    public SuggestionPage page(
            UriInfo uri,
            @Parameter(description = "Repeatable; all by default") @QueryParam("scope") List<String> scope,
            @Parameter(description = "The name or id of one of the two", example = "Person")
                    @QueryParam("type")
                    @Nullable
                    String type,
            @BeanParam KnownQuery known,
            @BeanParam PageQuery page) {
        Parameters.only(uri, "scope", "type", "knownAt", "minCommit", "cursor", "limit");
        SuggestionFilter filter = SuggestionFilter.parse(scope, type);
        Reader reader = freshness.await(access.caller().reader(), known.minCommit());
        return suggestions.page(reader, filter, known.asOf(), page);
    }
}
