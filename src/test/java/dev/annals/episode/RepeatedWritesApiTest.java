package dev.annals.episode;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes to the intake whose answer was lost can be repeated with their idempotency key. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RepeatedWritesApiTest {

    private static final Said SAID = Said.of("Alice knows Bob")
            .claiming(says("Alice", "knows").object("Bob").from("2020"));

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theSameEpisodeUnderOneKeyIsTakenInOnce() {
        // when
        Answer first = post("k", SAID).expect(202);
        Answer again = post("k", SAID).expect(202);

        // then
        assertThat(again.text()).isEqualTo(first.text());
        tenant.outcome(first.json().get("receipt").textValue());
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @Test
    void anotherEpisodeUnderTheKeyIsRefused() {
        // given
        post("k", SAID).expect(202);

        // then
        post("k", Said.of("Something else")).expectProblem(409, "idempotency-key-reused", "Idempotency-Key");
    }

    @Test
    void aKeyOfATransactionIsRefusedForAnEpisodeAndTheOtherWayRound() {
        // given
        post("episode", SAID).expect(202);
        Object transaction =
                TestTenant.transaction(says("Alice", "knows").object("Carol").from("2020"));
        send("/v1/transactions", "transaction", transaction).expect(201);

        // then
        send("/v1/transactions", "episode", transaction).expectProblem(409, "idempotency-key-reused");
        post("transaction", SAID).expectProblem(409, "idempotency-key-reused");
    }

    @Test
    void sentAtOnceTheyAreTakenInOnce() throws Exception {
        // given
        Callable<Answer> request = () -> post("k", SAID);

        // when
        List<Future<Answer>> answers;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = senders.invokeAll(Stream.generate(() -> request).limit(8).toList());
        }

        // then
        String first = answers.getFirst().get().expect(202).text();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().text()).isEqualTo(first);
        }
    }

    @Test
    void aWithdrawalUnderAKeyIsAnsweredAgain() {
        // given
        JsonNode said = tenant.tell(SAID);
        String path = "/v1/episodes/" + said.get("id").textValue();

        // when
        Answer first = delete(path, "k").expect(200);
        Answer again = delete(path, "k").expect(200);

        // then
        assertThat(again.json()).isEqualTo(first.json());
        delete(path, "another").expectProblem(409, "episode-withdrawn");
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void leavingQuarantineUnderAKeyIsAnsweredAgain() {
        // given: a claim that only its commit can refuse
        JsonNode refused = tenant.tell(Said.of("Alice knows nobody")
                .claiming(says(java.util.Map.of("id", "no-such-id"), "knows").object("Bob")));
        assertThat(refused.get("status").textValue()).isEqualTo("quarantined");
        String path = "/v1/quarantine/" + refused.get("id").textValue();

        // when
        Answer first = delete(path, "k").expect(200);
        Answer again = delete(path, "k").expect(200);

        // then
        assertThat(first.json().get("status").textValue()).isEqualTo("discarded");
        assertThat(again.json()).isEqualTo(first.json());
        delete(path, "another").expectProblem(404, "not-found");
    }

    private Answer post(String key, Said episode) {
        return send("/v1/episodes", key, episode.fields());
    }

    private Answer send(String path, String key, Object body) {
        return tenant.send(keyed(path, key).POST(BodyPublishers.ofString(TestTenant.json(body))));
    }

    private Answer delete(String path, String key) {
        return tenant.send(keyed(path, key).DELETE());
    }

    private HttpRequest.Builder keyed(String path, String key) {
        return tenant.request(path).header("Idempotency-Key", key);
    }
}
