package dev.annals.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Lifespan;
import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.retention.Retention;
import dev.annals.vocabulary.TermReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/predicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Predicates")
class PredicateResource {

    private static final Set<String> FIELDS = Stream.concat(
                    Stream.of(
                            "cardinality",
                            "phrase",
                            "constant",
                            "timeToLive",
                            "halfLife",
                            "consistency",
                            "whenDisputed",
                            "reason"),
                    TermReader.WORDS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Access access;
    private final PredicateReader predicates;
    private final Commits commits;
    private final Vocabularies vocabularies;
    private final Retention retention;
    private final ObjectMapper mapper;

    PredicateResource(
            Access access,
            PredicateReader predicates,
            Commits commits,
            Vocabularies vocabularies,
            Retention retention,
            ObjectMapper mapper) {
        this.access = access;
        this.predicates = predicates;
        this.commits = commits;
        this.vocabularies = vocabularies;
        this.retention = retention;
        this.mapper = mapper;
    }

    @GET
    @Operation(summary = "List the predicates in use, by name")
    public Declared.Listing page(UriInfo uri, @BeanParam PageQuery wanted) {
        Parameters.only(uri, "cursor", "limit");
        Page<PredicateReader.Known> page = predicates.page(access.caller().reader(), wanted);
        return new Declared.Listing(
                page.rows().stream().map(known -> view(known, null)).toList(), page.next());
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "Get one predicate")
    public Declared.View one(UriInfo uri, String name) {
        Parameters.only(uri);
        return predicates
                .one(access.caller().reader(), Texts.predicate(name, "name"))
                .map(known -> view(known, null))
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "name", "The tenant has no predicate of this name."));
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare a predicate",
            description = "Declares how many values it holds at a time (one or many), how it reads, how long facts"
                    + " count, and how strictly it is treated. If cardinality, constant or whenDisputed"
                    + " changes, one commit derives its facts again; earlier beliefs can still be asked for. If you give"
                    + " patterns, the tenant's prose is searched for the predicate with these words only, from"
                    + " now on; what was already read stays as it is. Without patterns, the existing words stay.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Declared.Body.class),
                            examples = {
                                @ExampleObject(
                                        name = "one at a time",
                                        value = "{\"cardinality\": \"one\", \"phrase\": \"works at\"}"),
                                @ExampleObject(
                                        name = "with its words",
                                        value =
                                                "{\"cardinality\": \"many\", \"phrase\": \"mentors\", \"subject\": \"Person\","
                                                        + " \"object\": \"Person\", \"patterns\": [{\"verb\": \"mentor\"},"
                                                        + " {\"noun\": \"mentor\", \"of\": [\"of\", \"to\"]}]}")
                            }))
    public Declared.View declare(
            UriInfo uri,
            String name,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable JsonNode body) {
        Parameters.only(uri);
        Caller caller = access.caller();
        String checked = Texts.predicate(name, "name");
        Fields fields = Fields.of(body, FIELDS);
        Cardinality cardinality = Cardinality.ofWord(fields.needWord("cardinality", List.of("one", "many")));
        boolean constant = constant(fields, cardinality);
        @Nullable String phrase = fields.text("phrase");
        @Nullable String reason = fields.text("reason");
        Predicate wanted = new Predicate(
                checked,
                cardinality,
                phrase == null ? Predicate.defaultPhrase(checked) : Texts.name(phrase, "phrase"),
                constant,
                DeclaredLifespan.read(fields),
                DeclaredStrictness.read(fields, cardinality));
        Change.Declaration declaration = new Change.Declaration(
                wanted,
                kept(phrase, fields),
                DeclaredWords.read(fields, wanted),
                reason == null ? null : Texts.note(reason, "reason"));
        Receipt receipt = commits.commit(
                new Submission(caller, declaration, IdempotencyKey.of(key, "PUT /v1/predicates/" + checked, body)));
        vocabularies.declared(caller.tenant());
        return view(declared(declaration, caller), Declared.Effect.of(receipt));
    }

    /** What was kept is read, all else is as declared, so that a repeated request gets the same answer. */
    private PredicateReader.Known declared(Change.Declaration declaration, Caller caller) {
        PredicateReader.Known stored =
                predicates.one(caller.reader(), declaration.predicate().name()).orElseThrow();
        boolean keepsWords = declaration.kept().contains(Change.Declaration.Kept.WORDS);
        return new PredicateReader.Known(
                declaration.over(stored.predicate()).predicate(),
                true,
                keepsWords ? stored.words() : declaration.words());
    }

    private static Set<Change.Declaration.Kept> kept(@Nullable String phrase, Fields fields) {
        Set<Change.Declaration.Kept> kept = EnumSet.noneOf(Change.Declaration.Kept.class);
        if (phrase == null) {
            kept.add(Change.Declaration.Kept.PHRASE);
        }
        if (!DeclaredWords.areGiven(fields)) {
            kept.add(Change.Declaration.Kept.WORDS);
        }
        return kept;
    }

    private static boolean constant(Fields fields, Cardinality cardinality) {
        boolean constant = fields.flag("constant", false);
        if (constant && cardinality == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "constant", "Only what holds one value can be constant.");
        }
        return constant;
    }

    private Declared.View view(PredicateReader.Known known, Declared.@Nullable Effect effect) {
        Predicate predicate = known.predicate();
        Lifespan lifespan = retention.of(predicate.name(), predicate.lifespan());
        return new Declared.View(
                predicate.name(),
                predicate.cardinality().word(),
                predicate.phrase(),
                predicate.constant(),
                lifespan.live().shown(),
                lifespan.half().shown(),
                predicate.strictness().consistency().word(),
                predicate.strictness().whenDisputed().word(),
                known.declared(),
                PredicateWords.of(known.words(), mapper),
                effect);
    }
}
