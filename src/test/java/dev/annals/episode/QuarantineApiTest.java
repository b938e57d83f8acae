package dev.annals.episode;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Overlap;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

/** What leaves quarantine leaves it once, whatever else is asked at the same time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class QuarantineApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Driver driver;

    @Test
    void whatIsBeingWithdrawnIsNotTriedAgain() throws Exception {
        // given
        String id = quarantined();

        // when
        Answer answer = meanwhile("withdrawn", id, () -> retry(id));

        // then
        answer.expectProblem(404, "not-found", "id");
        assertThat(status(id)).isEqualTo("withdrawn");
    }

    @Test
    void whatIsBeingDiscardedIsNotTriedAgain() throws Exception {
        // given
        String id = quarantined();

        // when
        Answer answer = meanwhile("discarded", id, () -> retry(id));

        // then
        answer.expectProblem(404, "not-found", "id");
        assertThat(status(id)).isEqualTo("discarded");
    }

    @Test
    void whatIsBeingTriedAgainIsNotDiscarded() throws Exception {
        // given
        String id = quarantined();

        // when
        Answer answer = meanwhile("pending", id, () -> tenant.delete("/v1/quarantine/" + id));

        // then
        answer.expectProblem(404, "not-found", "id");
        assertThat(status(id)).isEqualTo("learned");
    }

    /** Asks while another transaction has given the episode this state, but is not committed yet. */
    private Answer meanwhile(String state, String id, Callable<Answer> request) throws Exception {
        return new Overlap(driver)
                .of(
                        new Query(
                                "MATCH (episode:Episode {tenant: $tenant, id: $id}) SET episode.state = $state",
                                Map.of("tenant", tenant.name(), "id", id, "state", state)),
                        request);
    }

    private Answer retry(String id) {
        return tenant.post("/v1/quarantine/" + id + "/retry", "");
    }

    /** It could be learned by now. */
    private String quarantined() {
        Ops.Op end = Ops.ends("Alice", "lives_in").from("2030");
        String id = tenant.tell(
                        Said.of("Alice moves").claiming(says("Alice", "knows").object("Bob"), end))
                .get("id")
                .textValue();
        assertThat(status(id)).isEqualTo("quarantined");
        tenant.declare("lives_in", "one");
        return id;
    }

    private String status(String id) {
        return tenant.outcome(id).get("status").textValue();
    }
}
