package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.Seed;
import dev.annals.access.Caller;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whole random histories through the service, checked as of every commit against the naive model. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class HistoryPropertyTest {

    private static final int ROUNDS = 7;
    private static final int GROUP = 3;

    @Inject
    Graph graph;

    @Inject
    Loader loader;

    @Inject
    Writer writer;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper mapper;

    @Test
    void commitAfterCommit() {
        forRandomHistories(35, history -> {
            history.make(
                    ROUNDS,
                    1,
                    bodies -> bodies.stream()
                            .map(body -> history.tenant()
                                    .post("/v1/transactions", body)
                                    .expect(201)
                                    .json())
                            .toList());
            history.check();
        });
    }

    /** As when several writers come at once. */
    @Test
    void severalCommitsInOneDatabaseTransaction() {
        forRandomHistories(15, history -> {
            history.make(ROUNDS - 2, GROUP, bodies -> commitTogether(history.tenant(), bodies));
            history.check();
        });
    }

    private List<JsonNode> commitTogether(TestTenant tenant, List<Map<String, Object>> bodies) {
        List<Submission> submissions = bodies.stream()
                .map(body -> new Submission(
                        Caller.ofTenant(tenant.name(), "local"),
                        TransactionReader.read(mapper.valueToTree(body)),
                        null))
                .toList();
        CommitGroup group = new CommitGroup(tenant.name(), submissions, loader, writer, clock);
        CommitGroup.Outcome outcome = graph.write(group::attempt);
        return submissions.stream()
                .map(submission -> answer(outcome, submission))
                .toList();
    }

    private JsonNode answer(CommitGroup.Outcome outcome, Submission submission) {
        Receipt receipt = outcome.receipts().get(submission);
        return receipt == null
                ? mapper.createObjectNode()
                        .put(
                                "code",
                                Objects.requireNonNull(outcome.refused().get(submission))
                                        .code()
                                        .code())
                : mapper.valueToTree(receipt);
    }

    private static void forRandomHistories(int histories, Consumer<RandomHistory> check) {
        long seed = Seed.take();
        Random random = new Random(seed);
        for (int i = 0; i < histories; i++) {
            try {
                check.accept(new RandomHistory(random));
            } catch (AssertionError wrong) {
                throw new AssertionError(
                        "history " + i + " of " + Seed.repeat(seed) + ": " + wrong.getMessage(), wrong);
            }
        }
    }
}
