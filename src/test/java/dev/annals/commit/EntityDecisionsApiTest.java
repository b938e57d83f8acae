package dev.annals.commit;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name and type of an entity: how long they apply, and as of when. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class EntityDecisionsApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aTypeIsGoneWithTheEpisodeThatGaveIt() {
        // given
        JsonNode said = tenant.tell(Said.of("Rex the dog weighs 7 kg.")
                .claiming(says(typed("Rex", "Dog"), "weighs").value(7).from("2020")));
        tenant.commit(says("Rex", "likes").value("bones").from("2020"));
        String asDog = said.get("commit").get("knownAt").textValue();

        // when
        tenant.delete("/v1/episodes/" + said.get("id").textValue()).expect(200);
        JsonNode withdrawn = entity("Rex");
        tenant.commit(says(typed("Rex", "Cat"), "weighs").value(4).from("2021"));

        // then
        assertThat(type(withdrawn)).isEqualTo("Thing");
        assertThat(type(entity("Rex"))).isEqualTo("Cat");
        assertThat(entity("Rex").get("id")).isEqualTo(withdrawn.get("id"));
        assertThat(type(entity("Rex", "knownAt", asDog))).isEqualTo("Dog");
    }

    @Test
    void aTypeStaysWhileAnotherClaimGivesIt() {
        // given
        JsonNode first =
                tenant.commit(says(typed("Rex", "Dog"), "weighs").value(7).from("2020"));
        JsonNode second =
                tenant.commit(says("Ann", "owns").object(typed("Rex", "Dog")).from("2020"));

        // when
        tenant.commit(retracts(Shown.claim(first, 0)));
        String afterOne = type(entity("Rex"));
        tenant.commit(retracts(Shown.claim(second, 0)));

        // then
        assertThat(afterOne).isEqualTo("Dog");
        assertThat(type(entity("Rex"))).isEqualTo("Thing");
    }

    @Test
    void bothClaimsThatGiveATypeCanBeWithdrawnAtOnce() {
        // given
        JsonNode receipt = tenant.commit(
                says(typed("Rex", "Dog"), "weighs").value(7).from("2020"),
                says(typed("Rex", "Dog"), "likes").value("bones").from("2020"));

        // when
        tenant.commit(retracts(Shown.claim(receipt, 0)), retracts(Shown.claim(receipt, 1)));

        // then
        assertThat(type(entity("Rex"))).isEqualTo("Thing");
    }

    @Test
    void retypedItStaysWhatWasDecidedWhateverClaimsSaid() {
        // given
        JsonNode receipt =
                tenant.commit(says(typed("Rex", "Dog"), "weighs").value(7).from("2020"));

        // when
        JsonNode decided =
                tenant.commit(op("retype", "Rex").with("type", "Robot").with("reason", "it has a battery"));
        tenant.commit(retracts(Shown.claim(receipt, 0)));

        // then
        assertThat(decided.get("decisions")).hasSize(1);
        assertThat(type(entity("Rex"))).isEqualTo("Robot");
        assertThat(type(entity("Rex", "knownAt", Shown.knownAt(receipt)))).isEqualTo("Dog");
    }

    @Test
    void renamedItIsFoundByEachNameAsOfWhenItBoreIt() {
        // given
        JsonNode before =
                tenant.commit(says("Mara Berg", "lives_in").object("Oslo").from("2020"));

        // when
        JsonNode after = tenant.commit(op("rename", "Mara Berg").with("name", "Mara Lind"));

        // then
        assertThat(tenant.timeline("subject", "mara lind")).containsExactly("Oslo 2020-01-01..");
        assertThat(tenant.timeline("subject", "Mara Berg")).isEmpty();
        assertThat(tenant.timeline("subject", "mara berg", "knownAt", Shown.knownAt(before)))
                .containsExactly("Oslo 2020-01-01..");
        assertThat(tenant.timeline("subject", "Mara Lind", "knownAt", Shown.knownAt(before)))
                .isEmpty();
        assertThat(subject("Mara Lind", Shown.knownAt(after))).isEqualTo("Mara Lind");
        assertThat(subject("Mara Berg", Shown.knownAt(before))).isEqualTo("Mara Berg");
    }

    @Test
    void inOneTransactionTheNewNameCountsFromTheRenamingOn() {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(says("Mara Berg", "lives_in").object("Oslo").from("2020"));

        // when
        tenant.commit(
                op("rename", "Mara Berg").with("name", "Mara Lind"),
                says("Mara Lind", "lives_in").object("Porto").from("2022"));

        // then
        assertThat(tenant.timeline("subject", "Mara Lind"))
                .containsExactly("Oslo 2020-01-01..2022-01-01", "Porto 2022-01-01..");
    }

    @Test
    void aDecisionIsInTheJournalWithItsReason() {
        // given
        tenant.commit(says("Mara Berg", "lives_in").object("Oslo").from("2020"));

        // when
        JsonNode receipt = tenant.commit(
                op("rename", "Mara Berg").with("name", "Mara Lind").with("reason", "she married"));

        // then
        JsonNode decision =
                tenant.get("/v1/commits/2").expect(200).json().get("decisions").get(0);
        assertThat(decision.get("id")).isEqualTo(receipt.get("decisions").get(0).get("id"));
        assertThat(decision.get("kind").textValue()).isEqualTo("rename");
        assertThat(decision.get("reason").textValue()).isEqualTo("she married");
        assertThat(decision.get("about").get("name").textValue()).isEqualTo("Mara Lind");
    }

    @Test
    void whatIsNotThereOrWouldBeTwiceIsRefused() {
        tenant.commit(
                says(typed("Rex", "Dog"), "weighs").value(7),
                says(typed("Max", "Dog"), "weighs").value(8));

        post(op("rename", "Nobody").with("name", "Somebody")).expectProblem(422, "unknown-entity", "ops[0].entity");
        post(op("rename", "Rex").with("name", "max")).expectProblem(409, "entity-exists", "ops[0].name");
        post(op("retype", "Rex")).expectProblem(422, "missing-field", "ops[0].type");
        post(op("retype", "Rex").with("type", "a dog")).expectProblem(422, "invalid-text", "ops[0].type");
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tenant",
                "Commit",
                "Claim",
                "Slot",
                "Fact",
                "Entity",
                "Predicate",
                "Decision",
                "Episode",
                "Passage",
                "Inbox",
                "VectorSpace",
                "EmbeddingModel",
                "IdempotencyKey",
                "Migration",
                "FormerName",
                "SealKey"
            })
    void aWordOfTheGraphIsNoType(String label) {
        for (int time = 0; time < 2; time++) {
            post(says(typed("Rex", label), "weighs").value(7))
                    .expectProblem(422, "invalid-text", "ops[0].subject.type");
        }
    }

    private static Ops.Op op(String kind, String entity) {
        return new Ops.Op(Map.of("op", kind, "entity", entity));
    }

    private dev.annals.http.Answer post(Ops.Op op) {
        return tenant.post("/v1/transactions", TestTenant.transaction(op));
    }

    private JsonNode entity(String name, String... instants) {
        List<String> query = new java.util.ArrayList<>(List.of("name", name));
        query.addAll(List.of(instants));
        List<JsonNode> found = Shown.list(tenant.get("/v1/entities", query.toArray(String[]::new))
                .expect(200)
                .json()
                .get("entities"));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String type(JsonNode entity) {
        return entity.get("type").textValue();
    }

    private String subject(String name, String knownAt) {
        return tenant.facts("subject", name, "knownAt", knownAt)
                .get("facts")
                .get(0)
                .get("subject")
                .get("name")
                .textValue();
    }
}
