package dev.annals.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.graph.Neo4jTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SampleTest {

    @Inject
    Sample sample;

    @Inject
    Commits commits;

    @Inject
    ProgressReader progress;

    @Inject
    ObjectMapper mapper;

    private final Caller caller = Caller.ofTenant("sample-" + UUID.randomUUID(), "test");
    private History history;

    @BeforeEach
    void readHistory() {
        history = History.read(mapper);
    }

    @Test
    void answersOneQuestionInThreeWays() {
        // when
        sample.load(history, caller);

        // then
        assertThat(employer("2021-12-15", "2021-12-15")).isEqualTo("Brightfen Labs");
        assertThat(employer("2021-12-15", "2024-06-01")).isEqualTo("Halden Analytics");
        assertThat(employer("2021-03-01", "2024-06-01")).isEqualTo("Corvane Systems");
    }

    @Test
    void isLoadedOnceByServicesThatStartAtOnce() throws Exception {
        // when
        try (ExecutorService services = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> starts = List.of(
                    services.submit(() -> sample.load(history, caller)),
                    services.submit(() -> sample.load(history, caller)));
            for (Future<?> start : starts) {
                start.get();
            }
        }

        // then
        assertThat(commits()).isEqualTo(history.transactions().size());
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        // given
        sample.load(
                new History(history.predicates(), history.transactions().subList(0, 4), history.messages()), caller);
        assertThat(commits()).isEqualTo(4);

        // when
        sample.load(history, caller);

        // then
        assertThat(commits()).isEqualTo(history.transactions().size());
        assertThat(employer("2021-12-15", "2021-12-15")).isEqualTo("Brightfen Labs");
    }

    @Test
    void leavesAMemoryAloneThatSomebodyUses() {
        // given
        JsonNode body = history.transactions().getFirst();
        commits.commit(new Submission(
                caller, TransactionReader.read(body), IdempotencyKey.of("mine", "POST /v1/transactions", body)));

        // when
        sample.load(history, caller);

        // then
        assertThat(commits()).isEqualTo(1);
    }

    private long commits() {
        return progress.read(caller.tenant(), List.of()).commits();
    }

    private String employer(String validAt, String knownAt) {
        return RestAssured.given()
                .header("Annals-Tenant", caller.tenant())
                .queryParam("subject", "Mara Lindqvist")
                .queryParam("predicate", "works_at")
                .queryParam("validAt", validAt)
                .queryParam("knownAt", knownAt)
                .get("/v1/facts")
                .then()
                .statusCode(200)
                .extract()
                .path("facts[0].object.name");
    }
}
