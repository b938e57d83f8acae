package dev.annals.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities that may be the same are suggested with evidence, and settled once: merged, or declared distinct. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SuggestionApiTest {

    private static final String PATH = "/v1/entities/suggestions";

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    SuggestionReader suggestions;

    @Inject
    Graph graph;

    @Test
    void twoThatMayBeOneAreSuggestedWithWhatSpeaksForIt() {
        // given
        tenant.commit(
                says("Ann Lee", "works_at").object("Acme"),
                says("Ann Lee", "phone").value("+47 22 12 34 56"),
                says("Ann Lee", "likes").value("tea"),
                says("A. Lee", "works_at").object("Acme"),
                says("A. Lee", "phone").value("+47 22 12 34 56"),
                says("A. Lee", "likes").value("coffee"),
                says("Ann Berg", "works_at").object("Acme"));

        // when
        JsonNode page = page();

        // then
        JsonNode suggestion = Shown.list(page.get("suggestions")).getFirst();
        assertThat(pairs(page)).containsExactly("A. Lee = Ann Lee");
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(page.at("/basis/commit").longValue()).isEqualTo(1);
        assertThat(suggestion.get("score").doubleValue()).isEqualTo(0.972);
        assertThat(Shown.texts(suggestion.at("/evidence/names"))).containsExactly("initials");
        assertThat(suggestion.at("/evidence/likeness").doubleValue()).isEqualTo(0.6);
        List<JsonNode> shared = Shown.list(suggestion.at("/evidence/shared"));
        assertThat(shared)
                .extracting(value -> value.get("predicate").textValue())
                .containsExactly("phone", "works_at");
        assertThat(shared.getFirst().get("value").textValue()).isEqualTo("+47 22 12 34 56");
        assertThat(shared.getLast().at("/object/name").textValue()).isEqualTo("Acme");
        assertThat(shared.getLast().get("facts")).hasSize(2);
    }

    @Test
    void theMergeItProposesSettlesItUntilItIsReverted() {
        // given
        String before = Shown.knownAt(tenant.commit(
                says("Robert Lee", "likes").value("tea"),
                says("Bob Lee", "likes").value("coffee")));
        JsonNode suggestion = Shown.list(page().get("suggestions")).getFirst();

        // when
        String decision = decide(suggestion.get("merge"));

        // then
        assertThat(pairs(page())).isEmpty();
        assertThat(tenant.timeline("subject", "Robert Lee")).hasSize(2);
        JsonNode made = tenant.get("/v1/decisions/" + decision).expect(200).json();
        assertThat(made.at("/decision/evidence")).isEqualTo(suggestion.get("evidence"));

        // and as of before it is as it was
        assertThat(page("knownAt", before).get("suggestions")).isEqualTo(array(suggestion));

        // and after a reversal too
        tenant.commit(Ops.reverts(decision));
        assertThat(pairs(page())).containsExactly("Bob Lee = Robert Lee");
    }

    @Test
    void whatWasToldApartIsNotSuggestedAgainUntilThatIsReverted() {
        // given
        tenant.commit(
                says("Robert Lee", "likes").value("tea"),
                says("Bob Lee", "likes").value("coffee"));
        JsonNode suggestion = Shown.list(page().get("suggestions")).getFirst();

        // when
        String decision = decide(suggestion.get("distinct"));

        // then
        assertThat(pairs(page())).isEmpty();
        assertThat(tenant.get("/v1/decisions", "entity", "Bob Lee", "kind", "distinct")
                        .expect(200)
                        .json()
                        .get("decisions"))
                .hasSize(1);
        assertThat(tenant.timeline("subject", "Bob Lee")).hasSize(1);

        // and not under another name of one either
        tenant.commit(says("Robert Lee II", "likes").value("tea"), Ops.merges("Robert Lee", "Robert Lee II"));
        assertThat(pairs(page())).isEmpty();

        // and when it is reverted
        tenant.commit(Ops.reverts(decision));
        assertThat(pairs(page())).containsExactly("Bob Lee = Robert Lee II");
    }

    @Test
    void whatIsOneCannotBeToldApart() {
        tenant.commit(
                says("Robert Lee", "likes").value("tea"),
                says("Bob Lee", "likes").value("tea"));
        tenant.commit(Ops.merges("Bob Lee", "Robert Lee"));

        tenant.post("/v1/transactions", TestTenant.transaction(Ops.distinguishes("Bob Lee", "Robert Lee")))
                .expectProblem(409, "entities-are-one", "ops[0].from");
        tenant.post("/v1/transactions", TestTenant.transaction(Ops.distinguishes("Bob Lee", "Nobody")))
                .expectProblem(422, "unknown-entity", "ops[0].from");
    }

    @Test
    void namesCountAsTheyAreNow() {
        // given
        tenant.commit(
                says("Ann Lee", "likes").value("tea"), says("Bo Berg", "likes").value("tea"));
        assertThat(pairs(page())).isEmpty();

        // when
        String renamed = decide(Map.of("op", "rename", "entity", "Bo Berg", "name", "A. Lee"));
        List<String> byName = pairs(page());
        tenant.commit(Ops.reverts(renamed));
        List<String> byFormerName = pairs(page());
        String called = decide(Map.of("op", "alias", "entity", "Bo Berg", "name", "Anna Lee"));
        List<String> byAlias = pairs(page());
        tenant.commit(Ops.reverts(called));

        // then
        assertThat(byName).containsExactly("A. Lee = Ann Lee");
        assertThat(byFormerName).isEmpty();
        assertThat(byAlias).containsExactly("Bo Berg = Ann Lee");
        assertThat(pairs(page())).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrARepetition() {
        // given
        tenant.commit(Stream.of("Ann Lee", "A. Lee", "Ann M. Lee", "Anna Lee", "Mr. Lee", "Bo Berg", "B. Berg")
                .map(name -> says(name, "likes").value("tea"))
                .toArray(Ops.Op[]::new));
        List<String> all = pairs(page());

        // when
        List<String> paged = new ArrayList<>();
        JsonNode page = page("limit", "2");
        paged.addAll(pairs(page));
        while (!page.get("next").isNull()) {
            page = page("limit", "2", "cursor", page.get("next").textValue());
            paged.addAll(pairs(page));
        }

        // then
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(6);
        assertThat(paged).startsWith("B. Berg = Bo Berg");
    }

    @Test
    void whoeverAsksAboutSomeIsToldTheSame() {
        // given
        tenant.commit(
                Stream.of("Ann Lee", "A. Lee", "Ann M. Lee", "Anna Lee", "Mr. Lee", "Bo Berg", "B. Berg", "Ann Ek")
                        .map(name -> says(name, "likes").value("tea"))
                        .toArray(Ops.Op[]::new));
        tenant.commit(Ops.distinguishes("A. Lee", "Ann Lee"), Ops.merges("Anna Lee", "Ann Lee"));
        tenant.commit(Ops.aliases("Ann Ek", "Bobo Berg"));
        List<JsonNode> page = Shown.list(page().get("suggestions"));

        // when
        List<String> ids = tenant.allPages("/v1/entities", "entities").stream()
                .map(entity -> entity.get("id").textValue())
                .toList();
        List<Lookalike> all = around(ids);

        // then
        assertThat(all)
                .extracting(pair -> pair.entity().id() + "." + pair.into().id() + " "
                        + pair.evidence().score())
                .containsExactlyElementsOf(page.stream()
                        .map(one -> one.get("id").textValue() + " "
                                + one.get("score").doubleValue())
                        .toList());
        assertThat(ids)
                .allSatisfy(id -> assertThat(around(List.of(id)))
                        .containsExactlyElementsOf(all.stream()
                                .filter(pair -> pair.entity().id().equals(id)
                                        || pair.into().id().equals(id))
                                .toList()));
    }

    private List<Lookalike> around(List<String> ids) {
        return graph.read(tx -> Lookalikes.around(tx, new Reader(tenant.name(), Scopes.ALL), ids));
    }

    @Test
    void aKeyThatManyHaveSaysNothing() {
        // given
        tenant.commit(IntStream.range(0, 60)
                .mapToObj(i -> says("Ann F" + "abcdefghij".charAt(i / 10) + "abcdefghij".charAt(i % 10), "likes")
                        .value("tea"))
                .toArray(Ops.Op[]::new));
        tenant.commit(says("Ann", "likes").value("tea"));

        // then
        assertThat(pairs(page())).isEmpty();
    }

    @Test
    void scopesAreMemoriesOfTheirOwn() {
        // given
        tenant.commitIn("user/ann", says("Ann Lee", "likes").value("tea"));
        tenant.commitIn(
                "user/bo",
                says("A. Lee", "likes").value("tea"),
                says("Ann M. Lee", "likes").value("tea"));

        // then
        assertThat(pairs(page())).containsExactly("A. Lee = Ann M. Lee");
        assertThat(pairs(page("scope", "user/bo"))).hasSize(1);
        assertThat(pairs(page("scope", "user/ann"))).isEmpty();
        assertThat(shownTo("user/bo")).hasSize(1);
        assertThat(shownTo("user/ann")).isEmpty();
    }

    @Test
    void theTypeIsThatOfOneOfThem() {
        // given
        tenant.commit(
                says("Ann Lee", "likes").value("tea"),
                says("A. Lee", "likes").value("tea"),
                Ops.says(Ops.typed("International Business Machines", "Organization"), "makes")
                        .value("mainframes"),
                Ops.says("IBM", "makes").value("mainframes"));

        // then
        assertThat(pairs(page("type", "Person"))).containsExactly("A. Lee = Ann Lee");
        assertThat(pairs(page("type", "Organization"))).containsExactly("IBM = International Business Machines");
        assertThat(pairs(page("type", "Place"))).isEmpty();
    }

    @Test
    void whatIsAskedWrongIsRefused() {
        tenant.get(PATH, "scope", "no scope").expectProblem(422, "invalid-text", "scope");
        tenant.get(PATH, "name", "Ann").expectProblem(400, "invalid-parameter", "name");
        tenant.get(PATH, "cursor", "x").expectProblem(400, "invalid-cursor", "cursor");
        assertThat(pairs(page())).isEmpty();
    }

    private static Ops.Op says(String person, String predicate) {
        return Ops.says(Ops.typed(person, "Person"), predicate);
    }

    private JsonNode page(String... query) {
        return tenant.get(PATH, query).expect(200).json();
    }

    private List<Suggestion> shownTo(String scope) {
        return suggestions
                .page(
                        tenant.reader(scope),
                        new SuggestionFilter(null, null),
                        new AsOf(new ValidAt.Any(), null),
                        new PageQuery(null, null))
                .suggestions();
    }

    /** @return the id of the decision */
    private String decide(Object op) {
        return Shown.list(tenant.post("/v1/transactions", Map.of("ops", List.of(op)))
                        .expect(201)
                        .json()
                        .get("decisions"))
                .getFirst()
                .get("id")
                .textValue();
    }

    private static List<String> pairs(JsonNode page) {
        return Shown.list(page.get("suggestions")).stream()
                .map(suggestion -> suggestion.at("/entity/name").textValue() + " = "
                        + suggestion.at("/into/name").textValue())
                .toList();
    }

    private static JsonNode array(JsonNode one) {
        return JsonNodeFactory.instance.arrayNode().add(one);
    }
}
