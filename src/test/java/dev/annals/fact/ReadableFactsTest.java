package dev.annals.fact;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may not see a scope sees none of its facts, whatever the query. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableFactsTest {

    private static final AsOf ALL_TIME = new AsOf(new ValidAt.Any(), null);
    private static final PageQuery FIRST = new PageQuery(null, null);

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");
    private final Reader nobody = tenant.reader();
    private final Reader both = tenant.reader("user/alice", "user/bob");

    @Inject
    FactReader facts;

    @Inject
    ProvenanceReader provenance;

    @Inject
    DiffReader diffs;

    @Inject
    EntityFactsReader entities;

    private String ofAlice = "";
    private String ofBob = "";

    @BeforeEach
    void twoScopesSayTheLike() {
        ofAlice = opened(tenant.commitIn(
                "user/alice",
                says("Rex", "chases").object("the ball").from("2020"),
                says("Rex", "weighs").value(7).from("2020")));
        ofBob = opened(tenant.commitIn(
                "user/bob",
                says("Rex", "chases").object("the cat").from("2020"),
                says("Rex", "weighs").value(7).from("2020")));
    }

    @Test
    void pagesShowOnlyReadableFacts() {
        for (FactFilter filter : List.of(
                filter(null, null, null, null),
                filter("rex", null, null, null),
                filter("rex", "chases", null, null),
                filter(null, "weighs", null, null),
                filter(null, null, null, "7"))) {
            assertThat(scopes(alice, filter)).as("%s", filter).containsOnly("user/alice");
            assertThat(scopes(both, filter)).as("%s", filter).contains("user/alice", "user/bob");
            assertThat(scopes(nobody, filter)).as("%s", filter).isEmpty();
        }
        assertThat(scopes(alice, filter(null, null, "the ball", null))).containsExactly("user/alice");
        assertThat(scopes(alice, filter(null, null, "the cat", null))).isEmpty();
    }

    @Test
    void askingForAHiddenScopeDoesNotOpenIt() {
        FactFilter asked = FactFilter.parse(List.of("user/bob"), null, null, null, null);

        assertThat(scopes(alice, asked)).isEmpty();
        assertThat(scopes(both, asked)).containsOnly("user/bob");
    }

    @Test
    void anIdOfAHiddenEntityMeansNothing() {
        String bobsRex = provenance.one(both, ofBob, ALL_TIME).fact().subject().id();

        assertThat(scopes(alice, filter(bobsRex, null, null, null))).isEmpty();
        assertThat(scopes(both, filter(bobsRex, null, null, null))).isNotEmpty();
    }

    @Test
    void aHiddenFactIsNotFoundByItsId() {
        assertThat(provenance.one(alice, ofAlice, ALL_TIME).fact().id()).isEqualTo(ofAlice);
        assertThat(provenance.history(alice, ofAlice, ALL_TIME, FIRST).facts()).hasSize(1);
        assertThat(provenance.provenance(alice, ofAlice, ALL_TIME).claims()).hasSize(1);

        assertThatNotFound(() -> provenance.one(alice, ofBob, ALL_TIME));
        assertThatNotFound(() -> provenance.history(alice, ofBob, ALL_TIME, FIRST));
        assertThatNotFound(() -> provenance.provenance(alice, ofBob, ALL_TIME));
    }

    @Test
    void aDiffTellsNothingOfHiddenScopes() {
        Consumer<Diff> showsOnlyAlices = diff -> assertThat(diff.changes())
                .hasSize(2)
                .allSatisfy(change ->
                        assertThat(change.after()).extracting(Fact::scope).isEqualTo("user/alice"));

        assertThat(diff(alice, Diff.Axis.KNOWN)).satisfies(showsOnlyAlices);
        assertThat(diff(alice, Diff.Axis.VALID)).satisfies(showsOnlyAlices);
        assertThat(diff(both, Diff.Axis.KNOWN).changes()).hasSize(4);
        assertThat(diff(nobody, Diff.Axis.VALID).changes()).isEmpty();
    }

    @Test
    void theStateAndTimelineOfAnEntityShowWhatIsSaidOfItInReadableScopesOnly() {
        // given
        String rex = provenance.one(both, ofAlice, ALL_TIME).fact().subject().id();
        tenant.commitIn("user/bob", says(id(rex), "bites").value("postmen").from("2020"));

        // then
        assertThat(entities.state(alice, rex, ALL_TIME).facts()).hasSize(2);
        assertThat(entities.timeline(alice, rex, ALL_TIME, FIRST).facts()).hasSize(2);
        assertThat(entities.timeline(both, rex, ALL_TIME, FIRST).facts()).hasSize(3);
        assertThatNotFound(() -> entities.state(tenant.reader("user/bob"), rex, ALL_TIME));
        assertThatNotFound(() -> entities.timeline(nobody, rex, ALL_TIME, FIRST));
    }

    private List<String> scopes(Reader reader, FactFilter filter) {
        return facts.page(reader, filter, ALL_TIME, FIRST).facts().stream()
                .map(Fact::scope)
                .toList();
    }

    private Diff diff(Reader reader, Diff.Axis axis) {
        Instant first = Instant.parse("2001-01-01T00:00:00Z");
        ValidAt to =
                axis == Diff.Axis.KNOWN ? new ValidAt.Any() : new ValidAt.At(Instant.parse("2021-01-01T00:00:00Z"));
        DiffQuestion question = new DiffQuestion(filter(null, null, null, null), axis, first);
        return diffs.diff(reader, question, new AsOf(to, null), FIRST);
    }

    private static FactFilter filter(
            @Nullable String subject, @Nullable String predicate, @Nullable String object, @Nullable String value) {
        return FactFilter.parse(List.of(), subject, predicate, object, value);
    }

    private static void assertThatNotFound(ThrowingCallable question) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(question)
                .extracting(ProblemException::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    private static String opened(JsonNode receipt) {
        return receipt.get("facts").get("opened").get(0).get("id").textValue();
    }
}
