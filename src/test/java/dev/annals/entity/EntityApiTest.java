package dev.annals.entity;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities: found by name, never guessed. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class EntityApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void namesThatDifferInCaseAndSpaceAreOneEntity() {
        // when
        tenant.commit(
                says("Mara Lindqvist", "knows").object("Bob").from("2020"),
                says("  mara   LINDQVIST ", "knows").object("bob").from("2020"),
                says("Mara\u00a0Lindqvist", "likes").object("ＢＯＢ").from("2020"));

        // then
        assertThat(entities()).extracting(EntityApiTest::shown).containsExactly("Mara Lindqvist Thing", "Bob Thing");
        assertThat(entities("name", "MARA LINDQVIST")).hasSize(1);
    }

    @Test
    void anEntityIsTypedOnceSomebodySaysWhatItIs() {
        // given
        JsonNode before = tenant.commit(says("Alice", "knows").object("Bob").from("2020"));

        // when
        tenant.commit(says(typed("Alice", "Person"), "likes").object("Carol").from("2020"));

        // then
        assertThat(entities("name", "Alice")).extracting(EntityApiTest::shown).containsExactly("Alice Person");
        assertThat(entities("type", "Person")).hasSize(1);
        assertThat(entities("name", "Alice", "knownAt", Shown.knownAt(before)))
                .as("as of the past")
                .extracting(EntityApiTest::shown)
                .containsExactly("Alice Thing");
        assertThat(entities("type", "Person", "knownAt", Shown.knownAt(before))).isEmpty();
        assertThat(tenant.timeline("subject", "Alice")).hasSize(2);
    }

    @Test
    void aNameOfTwoTypesIsTwoEntities() {
        // when
        tenant.commit(
                says(typed("Mercury", "Planet"), "orbits").object("Sun").from("2020"),
                says(typed("Mercury", "Metal"), "melts_at").value(-38.8).from("2020"));

        // then
        assertThat(entities("name", "mercury"))
                .extracting(EntityApiTest::shown)
                .containsExactlyInAnyOrder("Mercury Planet", "Mercury Metal");
    }

    @Test
    void aNameThatFitsSeveralIsRefusedUntilTheCallerSaysWhich() {
        // given
        tenant.commit(
                says(typed("Mercury", "Planet"), "orbits").object("Sun").from("2020"),
                says(typed("Mercury", "Metal"), "melts_at").value(-38.8).from("2020"));
        String metal = entities("name", "Mercury", "type", "Metal")
                .getFirst()
                .get("id")
                .textValue();

        // then
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(says("Mercury", "mass").value(1)))
                .expectProblem(422, "ambiguous-entity", "ops[0].subject");
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(says("Sun", "attracts").object("mercury")))
                .expectProblem(422, "ambiguous-entity", "ops[0].object");
        tenant.commit(says(typed("Mercury", "Planet"), "mass").value(2).from("2020"));
        tenant.commit(says(id(metal), "mass").value(3).from("2020"));
        assertThat(tenant.timeline("subject", metal, "predicate", "mass")).containsExactly("3 2020-01-01..");
        assertThat(tenant.timeline("subject", "Mercury", "predicate", "mass")).hasSize(2);
    }

    @Test
    void anIdIsOfOneEntityWhateverItsNameIs() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        String alice = entities("name", "Alice").getFirst().get("id").textValue();

        // when
        tenant.commit(says(id(alice), "likes").object("Carol").from("2020"));

        // then
        assertThat(tenant.timeline("subject", "Alice")).hasSize(2);
        assertThat(entities()).hasSize(3);
    }

    @Test
    void anEntityCanBeBothEndsOfAFact() {
        // when
        tenant.commit(says("Alice", "trusts").object("alice").from("2020"));

        // then
        assertThat(entities()).hasSize(1);
        assertThat(state(entities().getFirst(), "validAt", "2021")).containsExactly("Alice 2020-01-01..");
    }

    @Test
    void scopesHaveEntitiesOfTheirOwn() {
        // given
        tenant.commitIn("user/alice", says("Rex", "is_a").value("dog").from("2020"));
        tenant.commitIn("user/bob", says("Rex", "is_a").value("king").from("2020"));

        // then
        assertThat(entities("name", "Rex")).hasSize(2);
        List<JsonNode> bobs = entities("name", "Rex", "scope", "user/bob");
        assertThat(bobs).hasSize(1);
        assertThat(state(bobs.getFirst(), "validAt", "2021")).containsExactly("king 2020-01-01..");
    }

    @Test
    void theStateOfAnEntityIsWhatIsBelievedOfItAsSubjectAndObject() {
        // given
        tenant.declare("employer", "one");
        JsonNode first = tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Bob", "knows").object("Alice").from("2021"));
        tenant.commit(says("Alice", "employer").object("Beta").from("2022"));
        JsonNode alice = entities("name", "Alice").getFirst();

        // then
        assertThat(state(alice, "validAt", "2023")).containsExactly("Alice 2021-01-01..", "Beta 2022-01-01..");
        assertThat(state(alice, "validAt", "2020-06")).containsExactly("Acme 2020-01-01..2022-01-01");
        assertThat(state(alice, "validAt", "2023", "knownAt", Shown.knownAt(first)))
                .containsExactly("Acme 2020-01-01..", "Alice 2021-01-01..");
        tenant.get("/v1/entities/" + alice.get("id").textValue(), "knownAt", "2001")
                .expectProblem(404, "not-found", "id");
    }

    @Test
    void theTimelineOfAnEntityIsInTheOrderOfTimeWhateverWasLearnedFirst() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(says("Alice", "employer").object("Gamma").from("2022"));
        tenant.commit(says("Alice", "employer").object("Acme").unbounded("validFrom"));
        tenant.commit(says("Bob", "knows").object("Alice").from("2021"));
        String alice = entities("name", "Alice").getFirst().get("id").textValue();

        // when
        List<String> seen = new ArrayList<>();
        JsonNode page = timeline(alice, "limit", "1");
        while (true) {
            Shown.list(page.get("facts")).forEach(fact -> seen.add(Shown.fact(fact)));
            if (page.get("next").isNull()) {
                break;
            }
            tenant.commit(says("Alice", "likes").value(seen.size()).from("2030"));
            page = timeline(alice, "limit", "1", "cursor", page.get("next").textValue());
        }

        // then
        assertThat(seen).containsExactly("Acme ..2022-01-01", "Alice 2021-01-01..", "Gamma 2022-01-01..");
    }

    @Test
    void pagesOfEntitiesStayConsistentWhileMoreAreMet() {
        // given
        for (int i = 0; i < 5; i++) {
            tenant.commit(says("Alice", "knows").object("Person " + i).from("2020"));
        }

        // when
        List<String> seen = new ArrayList<>();
        JsonNode page = tenant.get("/v1/entities", "limit", "2").expect(200).json();
        while (true) {
            Shown.list(page.get("entities"))
                    .forEach(one -> seen.add(one.get("name").textValue()));
            if (page.get("next").isNull()) {
                break;
            }
            tenant.commit(
                    says("Alice", "knows").object("Latecomer " + seen.size()).from("2020"));
            page = tenant.get(
                            "/v1/entities",
                            "limit",
                            "2",
                            "cursor",
                            page.get("next").textValue())
                    .expect(200)
                    .json();
        }

        // then
        assertThat(seen).containsExactly("Alice", "Person 0", "Person 1", "Person 2", "Person 3", "Person 4");
    }

    private List<JsonNode> entities(String... query) {
        return Shown.list(tenant.get("/v1/entities", query).expect(200).json().get("entities"));
    }

    private List<String> state(JsonNode entity, String... query) {
        return Shown.facts(tenant.get("/v1/entities/" + entity.get("id").textValue(), query)
                .expect(200)
                .json());
    }

    private JsonNode timeline(String id, String... query) {
        return tenant.get("/v1/entities/" + id + "/timeline", query).expect(200).json();
    }

    private static String shown(JsonNode entity) {
        return entity.get("name").textValue() + " " + entity.get("type").textValue();
    }
}
