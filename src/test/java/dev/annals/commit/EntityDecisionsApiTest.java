package dev.annals.commit;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.retypes;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.splits;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
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
    void whenARetypeIsRevertedTheFirstTypeThatAClaimGaveIsBack() {
        // given
        tenant.commit(says(typed("Max", "Dog"), "likes").value("tea").from("2020"));
        String retype = Shown.decision(tenant.commit(retypes("Max", "Robot")), 0);
        tenant.commit(says(typed("Max", "Robot"), "likes").value("oil").from("2020"));

        // when
        tenant.commit(reverts(retype));

        // then
        assertThat(type(entity("Max"))).isEqualTo("Dog");
    }

    @Test
    void theTypeThatASplitGivesLastsAsLongAsTheSplit() {
        // given
        JsonNode said = tenant.commit(
                says("Jon", "likes").value("tea").from("2020"),
                says("Jon", "repairs").value("cables").from("2020"));
        Map<String, String> electrician = Map.of("name", "Jon", "as", "the electrician", "type", "Person");
        String split = Shown.decision(tenant.commit(splits("Jon", electrician, Shown.claim(said, 1))), 0);
        JsonNode more = tenant.commit(says(electrician, "likes").value("milk").from("2020"));

        // when
        tenant.commit(retracts(Shown.claim(more, 0)));
        String after = typeOfElectrician();
        tenant.commit(reverts(split));

        // then
        assertThat(after).isEqualTo("Person");
        assertThat(typeOfElectrician()).isEqualTo("Thing");
    }

    private String typeOfElectrician() {
        for (JsonNode found :
                tenant.get("/v1/entities", "name", "Jon").expect(200).json().get("entities")) {
            if (found.has("as") && !found.get("as").isNull()) {
                return type(found);
            }
        }
        throw new AssertionError("no electrician");
    }

    @Test
    void whatHasAnotherByNowCannotGetANameOrTypeBack() {
        // given
        tenant.commit(says(typed("Berg", "Person"), "likes").value("tea"));
        String rename = Shown.decision(tenant.commit(renames("Berg", "Lind")), 0);
        tenant.commit(says(typed("Berg", "Person"), "likes").value("coffee"));
        tenant.commit(says(typed("Bo", "Dog"), "likes").value("bones"));
        String retype = Shown.decision(tenant.commit(retypes("Bo", "Robot")), 0);
        tenant.commit(says(typed("Bo", "Dog"), "likes").value("walks"));

        // then
        refused(reverts(rename)).expectProblem(409, "entity-exists", "ops[0].decision");
        refused(reverts(retype)).expectProblem(409, "entity-exists", "ops[0].decision");
    }

    @Test
    void whatIsReferredToByItsIdCannotBeRetypedLikeItsNamesake() {
        // given
        tenant.commit(says(typed("Rex", "Dog"), "likes").value("bones"));
        tenant.commit(says(typed("Rex", "Cat"), "likes").value("fish"));
        String cat = entity("Rex", "type", "Cat").get("id").textValue();

        // then
        refused(retypes(Map.of("id", cat), "Dog")).expectProblem(409, "entity-exists", "ops[0].type");
    }

    @Test
    void aTypeThatComesBackWithItsClaimIsWarnedAboutIfAnotherHasItByNow() {
        // given
        JsonNode first = tenant.commit(says(typed("Rex", "Dog"), "likes").value("bones"));
        String retraction = Shown.decision(tenant.commit(retracts(Shown.claim(first, 0))), 0);
        tenant.commit(says(typed("Bob", "Dog"), "likes").value("walks"));
        tenant.commit(renames("Bob", "Rex"));

        // when
        JsonNode back = tenant.commit(reverts(retraction));

        // then
        assertThat(back.get("warnings").get(0).get("detail").textValue())
                .contains("has the same name and type as", "merge them; else rename one");
    }

    @Test
    void aRevertThatPartsTwoOfOneNameAndTypeIsNotRefused() {
        // given two dogs named Rex, one by a decision
        String retraction = Shown.decision(
                tenant.commit(retracts(Shown.claim(
                        tenant.commit(says(typed("Rex", "Dog"), "likes").value("bones")), 0))),
                0);
        tenant.commit(says(typed("Bob", "Cat"), "likes").value("walks"));
        JsonNode decided = tenant.commit(renames("Bob", "Rex"), retypes(typed("Rex", "Cat"), "Dog"));
        tenant.commit(reverts(retraction));

        // when
        tenant.commit(reverts(Shown.decision(decided, 1)));

        // then
        assertThat(Shown.list(tenant.get("/v1/entities", "name", "Rex")
                        .expect(200)
                        .json()
                        .get("entities")))
                .extracting(EntityDecisionsApiTest::type)
                .containsExactlyInAnyOrder("Cat", "Dog");
    }

    @Test
    void whatCountsAsADogCannotBeMadeACat() {
        // given
        tenant.commit(
                says(typed("Max", "Dog"), "likes").value("bones"),
                says("Rex", "likes").value("walks"));
        tenant.commit(merges("Rex", "Max"));

        // when
        tenant.commit(says(typed("Rex", "Cat"), "likes").value("fish"));

        // then another Rex is meant
        assertThat(statements("subject", "Max")).containsExactlyInAnyOrder("Max likes bones", "Max likes walks");
        refused(retypes(Map.of("name", "Rex", "type", "Thing"), "Cat"))
                .expectProblem(409, "types-do-not-fit", "ops[0].type");
    }

    @Test
    void aPlainNameMeansTheUntypedOneWhereSeveralBearIt() {
        // given
        tenant.commit(
                says(typed("Rom", "City"), "lies_in").value("Italy"),
                says("Romulus", "likes").value("tea"));
        tenant.commit(renames("Romulus", "Rom"));

        // when
        tenant.commit(aliases("Rom", "Roma"), says("Roma", "likes").value("milk"));

        // then
        assertThat(Shown.list(tenant.facts("predicate", "likes").get("facts")))
                .hasSize(2)
                .allMatch(fact -> fact.get("subject").get("type").textValue().equals("Thing"));
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

    private Answer refused(Ops.Op op) {
        return tenant.post("/v1/transactions", TestTenant.transaction(op));
    }

    private List<String> statements(String... query) {
        return Shown.list(tenant.facts(query).get("facts")).stream()
                .map(fact -> fact.get("statement").textValue())
                .toList();
    }
}
