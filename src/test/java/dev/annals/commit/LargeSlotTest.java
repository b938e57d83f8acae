package dev.annals.commit;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.access.Caller;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slots so large that they are cached from one commit to the next. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class LargeSlotTest {

    private static final int STATES = 50;

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Inject
    Loader loader;

    @Inject
    Writer writer;

    @Inject
    Clock clock;

    private JsonNode states;

    @BeforeEach
    void fill() {
        tenant.declare("mood", "one");
        states = tenant.commit(IntStream.range(0, STATES)
                .mapToObj(i -> says("Alice", "mood").value("m" + i).from(String.valueOf(1900 + i)))
                .toArray(Ops.Op[]::new));
    }

    @Test
    void oneMoreStateSucceedsTheLast() {
        // when
        JsonNode receipt = tenant.commit(says("Alice", "mood").value("calm").from("2000"));

        // then
        assertThat(receipt.get("facts").get("closed")).hasSize(1);
        assertThat(timeline()).hasSize(STATES + 1).endsWith("m49 1949-01-01..2000-01-01", "calm 2000-01-01..");
    }

    @Test
    void whatIsRetractedGivesBackWhatItHadDisplaced() {
        // given
        tenant.commit(says("Alice", "mood").value("calm").from("2000"));

        // when
        tenant.commit(retracts(Shown.claim(states, STATES - 1)));

        // then
        assertThat(timeline()).hasSize(STATES).endsWith("m48 1948-01-01..2000-01-01", "calm 2000-01-01..");
    }

    @Test
    void whatAnotherServiceCommittedMeanwhileCounts() {
        // given
        tenant.commit(says("Alice", "mood").value("calm").from("2000"));
        byAnotherService(says("Alice", "mood").value("glad").from("2010"));

        // when
        tenant.commit(says("Alice", "mood").value("tired").from("2020"));

        // then
        assertThat(timeline())
                .hasSize(STATES + 3)
                .endsWith("calm 2000-01-01..2010-01-01", "glad 2010-01-01..2020-01-01", "tired 2020-01-01..");
    }

    @Test
    void aChangedCardinalityIsNotOverlooked() {
        // given
        tenant.commit(says("Alice", "mood").value("calm").from("2000"));
        tenant.declare("mood", "many");
        tenant.declare("mood", "one");

        // when
        tenant.commit(says("Alice", "mood").value("glad").from("2010"));

        // then
        assertThat(timeline()).hasSize(STATES + 2).endsWith("calm 2000-01-01..2010-01-01", "glad 2010-01-01..");
    }

    private List<String> timeline() {
        return tenant.timeline("subject", "Alice", "limit", "1000");
    }

    private void byAnotherService(Ops.Op op) {
        Submission submission = new Submission(
                Caller.ofTenant(tenant.name(), "local"),
                TransactionReader.read(new JsonMapper().valueToTree(TestTenant.transaction(op))),
                null);
        graph.write(new CommitGroup(tenant.name(), List.of(submission), loader, writer, clock)::attempt);
    }
}
