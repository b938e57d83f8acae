package dev.annals.asof;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer reads its own writes, and a reader that waits for a commit gets it. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MinCommitApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void everyReadTakesACommitThatIsThere() {
        assertThat(reads())
                .allSatisfy(path -> tenant.get(path, withFrom(path, "1")).expect(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1.5", "one", "9999999999999999999", "\u0661"})
    void everyReadRefusesWhatIsNoNumberOfACommit(String minCommit) {
        assertThat(reads())
                .allSatisfy(path -> tenant.get(path, withFrom(path, minCommit))
                        .expectProblem(400, "invalid-parameter", "minCommit"));
    }

    @Test
    void aReaderGetsTheCommitItWaitsFor() throws ExecutionException, InterruptedException {
        // given
        tenant.commit(says("Alice", "knows").object("Bob"));
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(() -> tenant.facts("subject", "Alice", "minCommit", "2"));

        // when
        tenant.commit(says("Alice", "knows").object("Carol"));

        // then
        assertThat(waiting.get().get("facts")).hasSize(2);
    }

    @Test
    void aCommitThatDoesNotComeIsNotWaitedForForEver() {
        tenant.get("/v1/facts", "minCommit", "1").expectProblem(503, "not-yet-known", "minCommit");
    }

    private Stream<String> reads() {
        JsonNode fact = tenant.commit(says("Alice", "knows").object("Bob"))
                .get("facts")
                .get("opened")
                .get(0);
        String facts = "/v1/facts/" + fact.get("id").textValue();
        String entities = "/v1/entities/"
                + tenant.get("/v1/entities", "name", "Alice")
                        .expect(200)
                        .json()
                        .get("entities")
                        .get(0)
                        .get("id")
                        .textValue();
        return Stream.of(
                "/v1/facts",
                facts,
                facts + "/history",
                facts + "/provenance",
                "/v1/entities",
                entities,
                entities + "/timeline",
                "/v1/diff");
    }

    private static String[] withFrom(String path, String minCommit) {
        return path.endsWith("diff")
                ? new String[] {"minCommit", minCommit, "from", "2020"}
                : new String[] {"minCommit", minCommit};
    }
}
