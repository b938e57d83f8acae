package dev.annals.decision;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.splits;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions say what was decided, why, by whom, and whether they are in force, as of any known time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DecisionApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void oneJobAtATime() {
        tenant.declare("works_at", "one");
    }

    @Test
    void oneTellsWhatWhyOnWhatEvidenceByWhomAndWhatItChanged() {
        // given
        JsonNode said = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020"),
                says("Alice", "works_at").object("Beta").from("2020"));
        Map<String, Object> evidence = Map.of("asked", List.of("HR", "Zoë"), "sure", 0.25, "more", Map.of("€", 1e21));

        // when
        JsonNode receipt = tenant.commit(setsAside(Shown.claim(said, 1)).with("evidence", evidence));

        // then
        JsonNode answer = one(Shown.decision(receipt, 0));
        JsonNode decision = answer.get("decision");
        assertThat(decision.get("kind").textValue()).isEqualTo("setAside");
        assertThat(decision.get("about")).isEqualTo(MAPPER.valueToTree(Map.of("claim", Shown.claim(said, 1))));
        assertThat(decision.get("reason").textValue()).isEqualTo("nobody believes it");
        assertThat(decision.get("evidence")).isEqualTo(MAPPER.valueToTree(evidence));
        assertThat(decision.get("actor").textValue()).isEqualTo("local");
        assertThat(decision.get("commit")).isEqualTo(receipt.get("commit").get("seq"));
        assertThat(decision.get("knownFrom").textValue()).isEqualTo(Shown.knownAt(receipt));
        assertThat(decision.get("knownTo").isNull()).isTrue();
        assertThat(decision.get("inForce").booleanValue()).isTrue();
        assertThat(decision.get("revertedBy").isNull()).isTrue();
        JsonNode changed = answer.get("changed");
        assertThat(Shown.ids(changed.get("facts").get("opened")))
                .hasSize(1)
                .containsExactlyInAnyOrderElementsOf(
                        Shown.ids(receipt.get("facts").get("opened")));
        assertThat(Shown.ids(changed.get("facts").get("closed")))
                .hasSize(1)
                .containsExactlyInAnyOrderElementsOf(
                        Shown.ids(receipt.get("facts").get("closed")));
        assertThat(changed.get("contradictions")).isEqualTo(receipt.get("contradictions"));
        assertThat(changed.get("contradictions").get("closed")).hasSize(1);
    }

    @Test
    void ofSeveralMergesAndReversalsInOneCommitEachTellsWhatItChangedItself() {
        // given
        tenant.commit(
                says("Ann", "likes").value("tea").from("2020"),
                says("Bo", "likes").value("jazz").from("2020"),
                says("Cy", "knows").object("Bo").from("2020"),
                says("Anna", "works_at").object("Acme").from("2020"),
                says("Bob", "works_at").object("Gamma").from("2021"),
                says("Bobby", "works_at").object("Beta").from("2019"));

        // when
        JsonNode merged = tenant.commit(merges("Ann", "Anna"), merges("Bo", "Bob"), merges("Bob", "Bobby"));
        JsonNode reverted = tenant.commit(reverts(Shown.decision(merged, 0)), reverts(Shown.decision(merged, 1)));

        // then
        assertThat(opened(Shown.decision(merged, 0))).containsExactly("Anna likes tea");
        assertThat(opened(Shown.decision(merged, 1)))
                .contains("Bobby likes jazz", "Cy knows Bobby")
                .doesNotContain("Anna likes tea");
        assertThat(opened(Shown.decision(merged, 2)))
                .contains("Bobby works at Gamma")
                .doesNotContain("Anna likes tea");
        assertThat(opened(Shown.decision(reverted, 0))).containsExactly("Ann likes tea");
        assertThat(opened(Shown.decision(reverted, 1))).containsExactly("Bo likes jazz", "Cy knows Bo");
    }

    @Test
    void ofACommitOfSeveralEachTellsWhatItChangedItself() {
        // given
        JsonNode said = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020"),
                says("Bob", "works_at").object("Beta").from("2020"));

        // when
        JsonNode receipt = tenant.commit(
                retracts(Shown.claim(said, 0)),
                retracts(Shown.claim(said, 1)),
                says("Carol", "works_at").object("Acme").from("2020"));

        // then
        assertThat(closed(Shown.decision(receipt, 0))).containsExactly("Alice works at Acme");
        assertThat(closed(Shown.decision(receipt, 1))).containsExactly("Bob works at Beta");
        assertThat(one(Shown.decision(receipt, 0)).get("changed").get("facts").get("opened"))
                .isEmpty();
    }

    @Test
    void itIsInForceUntilItIsReverted() {
        // given
        JsonNode said = tenant.commit(says("Alice", "works_at").object("Acme").from("2020"));
        JsonNode made = tenant.commit(setsAside(Shown.claim(said, 0)));
        String id = Shown.decision(made, 0);
        JsonNode before = list();

        // when
        JsonNode reverted = tenant.commit(reverts(id));

        // then
        JsonNode now = one(id).get("decision");
        assertThat(now.get("inForce").booleanValue()).isFalse();
        assertThat(now.get("knownTo").textValue()).isEqualTo(Shown.knownAt(reverted));
        assertThat(now.get("revertedBy").textValue()).isEqualTo(Shown.decision(reverted, 0));
        JsonNode then = tenant.get("/v1/decisions/" + id, "knownAt", Shown.knownAt(made))
                .json();
        assertThat(then.get("decision").get("inForce").booleanValue()).isTrue();
        assertThat(then.get("decision").get("knownTo").isNull()).isTrue();
        assertThat(then.get("decision").get("revertedBy").isNull()).isTrue();
        assertThat(ids("status", "reverted")).containsExactly(id);
        assertThat(ids("status", "inForce")).containsExactly(Shown.decision(reverted, 0));
        assertThat(ids("status", "inForce", "knownAt", Shown.knownAt(made))).containsExactly(id);
        assertThat(list("knownAt", Shown.knownAt(made))).isEqualTo(before);
        tenant.get("/v1/decisions/" + id, "knownAt", Shown.knownAt(said)).expectProblem(404, "not-found", "id");
    }

    @Test
    void theyAreFoundByKindActorAndClaim() {
        // given
        JsonNode said = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020"),
                says("Alice", "works_at").object("Beta").from("2022"));
        String retraction = Shown.decision(tenant.commit(retracts(Shown.claim(said, 0))), 0);
        String aside = Shown.decision(tenant.commit(setsAside(Shown.claim(said, 1))), 0);
        String alsoAside = Shown.decision(tenant.commit(setsAside(Shown.claim(said, 0))), 0);

        // then
        assertThat(ids()).containsExactly(alsoAside, aside, retraction);
        assertThat(ids("kind", "setAside")).containsExactly(alsoAside, aside);
        assertThat(ids("claim", Shown.claim(said, 0))).containsExactly(alsoAside, retraction);
        assertThat(ids("claim", Shown.claim(said, 0), "kind", "retract")).containsExactly(retraction);
        assertThat(ids("claim", "nobody's")).isEmpty();
        assertThat(ids("actor", "local")).hasSize(3);
        assertThat(ids("actor", "somebody else")).isEmpty();
    }

    @Test
    void thoseAboutAnEntityAreAlsoThoseAboutWhatIsOneWithIt() {
        // given
        JsonNode said = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020"),
                says("A. Berg", "works_at").object("Beta").from("2022"));
        String alias = Shown.decision(tenant.commit(aliases("A. Berg", "Ally")), 0);
        JsonNode merged = tenant.commit(merges("A. Berg", "Alice"));
        String merge = Shown.decision(merged, 0);
        String named = Shown.decision(tenant.commit(renames("Alice", "Alice Berg")), 0);
        String berg = one(alias).get("decision").get("about").get("entity").textValue();

        // then
        assertThat(ids("entity", "Alice Berg")).containsExactly(named, merge, alias);
        assertThat(ids("entity", "a. berg")).containsExactly(named, merge, alias);
        assertThat(ids("entity", berg)).containsExactly(named, merge, alias);
        assertThat(ids("entity", "Alice", "knownAt", Shown.knownAt(merged))).containsExactly(merge, alias);
        assertThat(ids("entity", "Alice", "knownAt", Shown.knownAt(said))).isEmpty();
        assertThat(ids("entity", "Alice Berg", "kind", "alias")).containsExactly(alias);
        assertThat(ids("entity", "Nobody")).isEmpty();

        // when
        tenant.commit(reverts(merge));

        // then
        assertThat(ids("entity", berg)).containsExactly(merge, alias);
        assertThat(ids("entity", "Alice Berg")).containsExactly(named, merge);
    }

    @Test
    void splitsAreFoundByEachEntityAndClaim() {
        // given
        JsonNode said = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020"),
                says("Alice", "likes").value("tea").from("2020"));

        // when
        String split = Shown.decision(tenant.commit(splits("Alice", "Alice II", Shown.claim(said, 1))), 0);

        // then
        assertThat(ids("entity", "Alice")).containsExactly(split);
        assertThat(ids("entity", "Alice II")).containsExactly(split);
        assertThat(ids("claim", Shown.claim(said, 1))).containsExactly(split);
        assertThat(ids("claim", Shown.claim(said, 1), "entity", "Alice")).containsExactly(split);
        assertThat(ids("claim", Shown.claim(said, 0), "entity", "Alice")).isEmpty();
        assertThat(Shown.texts(one(split).get("decision").get("about").get("claims")))
                .containsExactly(Shown.claim(said, 1));
    }

    @Test
    void pagesGoOnAsOfTheFirstWhileOthersDecide() {
        // given
        JsonNode said = tenant.commit(Stream.of("Ann", "Bob", "Cid", "Dan", "Eve")
                .map(name -> says(name, "works_at").object("Acme").from("2020"))
                .toArray(dev.annals.http.Ops.Op[]::new));
        JsonNode twice = tenant.commit(retracts(Shown.claim(said, 0)), retracts(Shown.claim(said, 1)));
        String third = Shown.decision(tenant.commit(retracts(Shown.claim(said, 2))), 0);
        String fourth = Shown.decision(tenant.commit(retracts(Shown.claim(said, 3))), 0);

        // when
        JsonNode first = list("limit", "1");
        tenant.commit(retracts(Shown.claim(said, 4)), reverts(third));
        JsonNode second = list("limit", "1", "cursor", first.get("next").textValue());

        // then
        assertThat(Shown.ids(first.get("decisions"))).containsExactly(fourth);
        assertThat(Shown.ids(second.get("decisions"))).containsExactly(third);
        assertThat(second.get("decisions").get(0).get("inForce").booleanValue()).isTrue();
        assertThat(second.get("basis")).isEqualTo(first.get("basis"));
        assertThat(tenant.allPages("/v1/decisions", "decisions", "limit", "1"))
                .extracting(decision -> decision.get("id").textValue())
                .hasSize(6)
                .endsWith(fourth, third, Shown.decision(twice, 1), Shown.decision(twice, 0));
        tenant.get("/v1/decisions", "kind", "merge", "cursor", first.get("next").textValue())
                .expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void anAcceptedContradictionIsNamed() {
        // given
        String contradiction = tenant.commit(
                        says("Alice", "works_at").object("Acme").from("2020"),
                        says("Alice", "works_at").object("Beta").from("2020"))
                .get("contradictions")
                .get("opened")
                .get(0)
                .textValue();

        // when
        JsonNode receipt = tenant.commit(accepts(contradiction));

        // then
        JsonNode answer = one(Shown.decision(receipt, 0));
        assertThat(answer.get("decision").get("about").get("contradiction").textValue())
                .isEqualTo(contradiction);
        assertThat(answer.get("changed").get("facts").get("opened")).isEmpty();
    }

    @Test
    void scopesAreKeptApart() {
        // given
        String ofAlice = Shown.claim(
                tenant.commitIn("user/alice", says("Rex", "weighs").value(7).from("2020")), 0);
        String ofBob = Shown.claim(
                tenant.commitIn("user/bob", says("Rex", "weighs").value(8).from("2020")), 0);
        String first = Shown.decision(tenant.commitIn("user/alice", retracts(ofAlice)), 0);
        String second = Shown.decision(tenant.commitIn("user/bob", retracts(ofBob)), 0);

        // then
        assertThat(ids("scope", "user/alice")).containsExactly(first);
        assertThat(ids("scope", "user/alice", "scope", "user/bob")).containsExactly(second, first);
        assertThat(ids("scope", "user/bob", "claim", ofAlice)).isEmpty();
    }

    @Test
    void oneWithAnAliasTellsItsEntityAndName() {
        // given
        tenant.commit(says("Alice", "works_at").object("Acme").from("2020"));
        JsonNode alice = tenant.facts("subject", "Alice").get("facts").get(0).get("subject");

        // when
        JsonNode receipt = tenant.commit(aliases(id(alice.get("id").textValue()), "Ally"));

        // then
        JsonNode about = one(Shown.decision(receipt, 0)).get("decision").get("about");
        assertThat(about.get("entity")).isEqualTo(alice.get("id"));
        assertThat(about.get("name").textValue()).isEqualTo("Ally");
    }

    @ParameterizedTest
    @CsvSource({"kind, forget", "status, open", "knownAt, yesterday", "limit, 0", "cursor, x", "kinds, merge"})
    void whatCannotBeAskedIsRefused(String parameter, String value) {
        tenant.get("/v1/decisions", parameter, value)
                .expectProblem(400, parameter.equals("cursor") ? "invalid-cursor" : "invalid-parameter", parameter);
    }

    @Test
    void noOthersAreThere() {
        tenant.get("/v1/decisions/nobody's").expectProblem(404, "not-found", "id");
        assertThat(list().get("decisions")).isEmpty();
        assertThat(TestTenant.fresh().get("/v1/decisions").expect(200).json().get("decisions"))
                .isEmpty();
    }

    private JsonNode one(String id) {
        return tenant.get("/v1/decisions/" + id).expect(200).json();
    }

    private JsonNode list(String... query) {
        return tenant.get("/v1/decisions", query).expect(200).json();
    }

    private List<String> ids(String... query) {
        return Shown.ids(list(query).get("decisions"));
    }

    private List<String> closed(String id) {
        return Shown.list(one(id).get("changed").get("facts").get("closed")).stream()
                .map(fact -> fact.get("statement").textValue())
                .toList();
    }

    private List<String> opened(String id) {
        return Shown.list(one(id).get("changed").get("facts").get("opened")).stream()
                .map(fact -> fact.get("statement").textValue())
                .sorted()
                .toList();
    }
}
