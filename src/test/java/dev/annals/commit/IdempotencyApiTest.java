package dev.annals.commit;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request whose answer was lost can be sent again. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class IdempotencyApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theSameRequestGetsTheFirstAnswerAgainAndTakesEffectOnce() {
        // given
        Map<String, Object> body = TestTenant.transaction(says("Alice", "knows").object("Bob"));
        Answer first = post("key-1", body).expect(201);
        tenant.commit(says("Alice", "knows").object("Carol"));

        // when
        Answer again = post("key-1", body).expect(201);

        // then
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void howTheBodyIsWrittenDoesNotMatter() {
        // given
        Answer first = post("key-1", """
                {"ops": [{"op": "assert", "subject": "Alice", "predicate": "age", "value": 7.0}], "reason": "é"}""");

        // when
        Answer again = post("key-1", """
                {  "reason":"\\u00e9","ops":[{"value":7,"predicate":"age","subject":"Alice","op":"assert"}]}""");

        // then
        assertThat(again.expect(201).text()).isEqualTo(first.expect(201).text());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        // given
        post("key-1", TestTenant.transaction(says("Alice", "knows").object("Bob")))
                .expect(201);

        // then
        post("key-1", TestTenant.transaction(says("Alice", "knows").object("Carol")))
                .expectProblem(409, "idempotency-key-reused", "Idempotency-Key");
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @Test
    void aRefusedTransactionDoesNotUseUpItsKey() {
        // given
        String claim = Shown.claim(tenant.commit(says("Alice", "knows").object("Bob")), 0);
        tenant.commit(retracts(claim));
        post("key-1", TestTenant.transaction(retracts(claim))).expectProblem(409, "claim-already-retracted");
        post("key-1", "{}").expectProblem(422, "missing-field");

        // when
        Answer corrected =
                post("key-1", TestTenant.transaction(says("Alice", "knows").object("Carol")));

        // then
        corrected.expect(201);
    }

    @Test
    void aKeyIsOneTenantsOwn() {
        // given
        TestTenant other = TestTenant.fresh();
        post("key-1", TestTenant.transaction(says("Alice", "knows").object("Bob")))
                .expect(201);

        // when
        Answer answer = other.send(other.request("/v1/transactions")
                .header("Idempotency-Key", "key-1")
                .POST(BodyPublishers.ofString(TestTenant.json(
                        TestTenant.transaction(says("Alice", "knows").object("Carol"))))));

        // then
        answer.expect(201);
        assertThat(Shown.facts(other.facts())).singleElement().asString().startsWith("Carol");
    }

    @Test
    void aDeclarationCanBeRepeatedToo() {
        // given
        tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Beta").from("2022"));
        Answer first = declare("key-1", "one").expect(200);
        tenant.commit(says("Bob", "employer").object("Acme").from("2020"));

        // when
        Answer again = declare("key-1", "one").expect(200);

        // then
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(tenant.commits()).isEqualTo(3);
    }

    @Test
    void aDeclarationsKeyIsRefusedForAnotherBodyPredicateOrCall() {
        // given
        declare("key-1", "one").expect(200);

        // then
        declare("key-1", "many").expectProblem(409, "idempotency-key-reused", "Idempotency-Key");
        tenant.send(tenant.request("/v1/predicates/lives_in")
                        .header("Idempotency-Key", "key-1")
                        .PUT(BodyPublishers.ofString("{\"cardinality\": \"one\"}")))
                .expectProblem(409, "idempotency-key-reused");
        post("key-1", TestTenant.transaction(says("Alice", "knows").object("Bob")))
                .expectProblem(409, "idempotency-key-reused");
        assertThat(tenant.commits()).isZero();
    }

    @Test
    void requestsAtTheSameTimeTakeEffectOnce() throws Exception {
        // given
        Map<String, Object> body = TestTenant.transaction(says("Alice", "knows").object("Bob"));
        Callable<Answer> request = () -> post("key-1", body);

        // when
        List<Future<Answer>> answers;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = senders.invokeAll(Stream.generate(() -> request).limit(8).toList());
        }

        // then
        String first = answers.getFirst().get().expect(201).text();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().text()).isEqualTo(first);
        }
        assertThat(tenant.commits()).isEqualTo(1);
    }

    private Answer post(String key, Object body) {
        return tenant.send(tenant.request("/v1/transactions")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(TestTenant.json(body))));
    }

    private Answer declare(String key, String cardinality) {
        return tenant.send(tenant.request("/v1/predicates/employer")
                .header("Idempotency-Key", key)
                .PUT(BodyPublishers.ofString("{\"cardinality\": \"" + cardinality + "\"}")));
    }
}
