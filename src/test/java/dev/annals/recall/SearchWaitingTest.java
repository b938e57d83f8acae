package dev.annals.recall;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;

/** A text can be found once it has a vector; those still waiting are reported. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SearchWaitingTest {

    private static final int BACKLOG = 1_500;

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void nobodyWaitsForAnotherTenantsBacklog() {
        // given
        TestTenant busy = TestTenant.fresh();
        busy.commit(IntStream.range(0, BACKLOG)
                .mapToObj(i -> says("Crane " + i, "stands_at").value("quay " + i))
                .toArray(Ops.Op[]::new));

        // when
        JsonNode receipt = tenant.commit(says("Ole", "plays").value("chess"));
        JsonNode answer =
                search("query", "chess", "minCommit", receipt.get("commit").get("seq"));

        // then
        assertThat(answer.get("hits")).hasSize(1);
        assertThat(answer.get("waiting").get("facts").isNumber()).isTrue();
        assertThat(answer.get("waiting").get("facts").longValue()).isZero();
        assertThat(answer.get("waiting").get("passages").longValue()).isZero();
        assertThat(answer.get("waiting").get("more").booleanValue()).isFalse();
        assertThat(waiting(tenant)).isZero();
        assertThat(waiting(busy)).isPositive();
    }

    @Test
    void aFactEntersTheFullTextIndexWithItsVectorSoThatItsCommitDoesNotWaitForIt() {
        // given
        JsonNode receipt = tenant.commit(says("Ole", "plays").value("chess"));
        search("query", "chess", "minCommit", receipt.get("commit").get("seq"));

        // when
        tenant.commit(IntStream.range(0, BACKLOG)
                .mapToObj(i -> says("Crane " + i, "stands_at").value("quay " + i))
                .toArray(Ops.Op[]::new));

        // then
        try (Session session = driver.session()) {
            List<String> indexed = ids(
                    session, "CALL db.index.fulltext.queryNodes('fact_words', '*:*') YIELD node RETURN node.id AS id");
            List<String> waiting =
                    ids(session, "MATCH (fact:Fact {tenant: $tenant}) WHERE fact.embeddedBy = '' RETURN fact.id AS id");
            assertThat(waiting).isNotEmpty().doesNotContainAnyElementsOf(indexed);
        }
    }

    @Test
    void anAnswerTellsWhatCannotBeFoundYet() {
        // given
        tenant.tell(Said.of("Ole plays chess.").with("scope", "user/ole"));
        JsonNode first = tenant.commit(says("Ole", "plays").value("chess"));
        JsonNode receipt = tenant.commit(says("Ida", "sails").value("a dinghy"));
        Object seq = receipt.get("commit").get("seq");
        search("query", "chess", "minCommit", seq);

        try (Session session = driver.session()) {
            // when
            try (Transaction lock = withoutVectors(session)) {
                // then
                assertThat(waiting(tenant)).isEqualTo(3);
                assertThat(waitingIn()).isEqualTo("2 facts, 1 passages");
                assertThat(waitingIn("scopes", List.of("main"))).isEqualTo("2 facts, 0 passages");
                assertThat(waitingIn("scopes", List.of("user/ole"))).isEqualTo("0 facts, 1 passages");
                assertThat(waitingIn("knownAt", Shown.knownAt(first))).isEqualTo("1 facts, 1 passages");
                assertThat(tenant.post("/v1/search", Map.of("query", "chess", "minCommit", seq))
                                .expectProblem(503, "not-yet-known", "minCommit")
                                .json()
                                .get("detail")
                                .textValue())
                        .contains("3 texts", "no vectors yet");
                lock.rollback();
            }
        }

        // when
        JsonNode next = tenant.commit(says("Ida", "drinks").value("tea"));

        // then
        assertThat(search("query", "chess", "minCommit", next.get("commit").get("seq"))
                        .get("hits"))
                .hasSize(4);
    }

    private List<String> ids(Session session, String statement) {
        return session.run(statement, Map.of("tenant", tenant.name()))
                .list(row -> row.get("id").asString());
    }

    /** Takes the vectors away and locks the texts, before they get new ones. */
    private Transaction withoutVectors(Session session) {
        for (int tries = 0; tries < 100; tries++) {
            takeTheVectorsAway(session);
            Transaction lock = session.beginTransaction();
            try {
                if (waitingTexts(lock) == 3) {
                    return lock;
                }
            } catch (TransientException theyAreBeingWritten) {
                // again
            }
            lock.close();
        }
        throw new AssertionError("the texts always had new vectors at once");
    }

    private int waitingTexts(Transaction lock) {
        return lock.run(
                        "MATCH (text:Fact|Passage {tenant: $tenant}) SET text.locked = true"
                                + " RETURN count(CASE WHEN text.embeddedBy = '' THEN 1 END)",
                        Map.of("tenant", tenant.name()))
                .single()
                .get(0)
                .asInt();
    }

    private void takeTheVectorsAway(Session session) {
        session.run(
                        "MATCH (text:Fact|Passage {tenant: $tenant})"
                                + " SET text.embeddedBy = '', text.embeddingA = null, text.embeddingB = null",
                        Map.of("tenant", tenant.name()))
                .consume();
    }

    private String waitingIn(Object... question) {
        Map<String, Object> body = body(question);
        body.put("query", "chess");
        JsonNode waiting = tenant.post("/v1/search", body).expect(200).json().get("waiting");
        return waiting.get("facts") + " facts, " + waiting.get("passages") + " passages";
    }

    private JsonNode search(Object... question) {
        return tenant.post("/v1/search", body(question)).expect(200).json();
    }

    private static Map<String, Object> body(Object... question) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < question.length; i += 2) {
            body.put((String) question[i], question[i + 1]);
        }
        return body;
    }

    private static long waiting(TestTenant tenant) {
        return tenant.get("/v1/embedding").expect(200).json().get("waiting").longValue();
    }
}
