package dev.annals.commit;

import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.access.Caller;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commits that share a database transaction, as those of concurrent writers do. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class CommitGroupTest {

    @Inject
    Graph graph;

    @Inject
    Loader loader;

    @Inject
    Writer writer;

    @Inject
    Clock clock;

    private final JsonMapper mapper = new JsonMapper();
    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void eachSeesWhatTheOneBeforeItDid() {
        // given
        tenant.declare("employer", "one");

        // when
        commit(
                submission(says("Alice", "employer").object("Acme").from("2020")),
                submission(says("alice", "employer").object("Beta").from("2022")));

        // then
        assertThat(tenant.timeline()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
        assertThat(Shown.list(tenant.get("/v1/entities", "name", "Alice").json().get("entities")))
                .hasSize(1);
    }

    @Test
    void anEntityMadeByOneCanBeTypedByTheNext() {
        // when
        commit(
                submission(says("Alice", "knows").object("Bob").from("2020")),
                submission(
                        says(typed("Alice", "Person"), "likes").object("Carol").from("2020")));

        // then
        JsonNode entities = tenant.get("/v1/entities", "name", "Alice").json().get("entities");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).get("type").textValue()).isEqualTo("Person");
        String first =
                tenant.get("/v1/commits/1").json().get("commit").get("knownAt").textValue();
        assertThat(tenant.get("/v1/entities", "knownAt", first, "name", "Alice")
                        .json()
                        .get("entities")
                        .get(0)
                        .get("type")
                        .textValue())
                .as("before")
                .isEqualTo("Thing");
    }

    @Test
    void supportLostInOneCanBeRegainedInTheNext() {
        // given: a claim that will be succeeded at its very start, in a fact that others carry
        tenant.declare("employer", "one");
        tenant.commit(
                says("Alice", "employer").object("Acme").from("2019").to("2029"),
                ends("Alice", "employer").object("Acme").from("2030"));
        String claim = Shown.claim(
                tenant.commit(says("Alice", "employer").object("Acme").from("2021")), 0);
        tenant.commit(ends("Alice", "employer").object("Beta").from("2030"));

        // when
        commit(
                submission(
                        says("Alice", "employer").object("Beta").from("2021"),
                        says("Alice", "employer").object("Acme").from("2021").to("2029")),
                submission(corrects("Alice", "employer")
                        .object("Acme")
                        .from("2021")
                        .to("2021")));

        // then
        String lost =
                tenant.get("/v1/commits/4").json().get("commit").get("knownAt").textValue();
        assertThat(supportOfTheFact("knownAt", lost)).doesNotContain(claim);
        assertThat(supportOfTheFact()).contains(claim);
    }

    @Test
    void oneThatIsRefusedDoesNotHarmTheOthers() {
        // given
        Submission good = submission(says("Alice", "knows").object("Bob").from("2020"));
        Submission bad = submission(says("Carol", "knows").object("Dave").from("2020"), retracts("nothing"));
        Submission alsoGood = submission(says("Erin", "knows").object("Frank").from("2020"));

        // when
        CommitGroup.Outcome outcome = commit(good, bad, alsoGood);

        // then
        assertThat(outcome.receipts()).containsOnlyKeys(good, alsoGood);
        assertThat(outcome.refused().values())
                .extracting(ProblemException::code)
                .containsExactly(ErrorCode.UNKNOWN_CLAIM);
        assertThat(tenant.timeline()).containsExactly("Bob 2020-01-01..", "Frank 2020-01-01..");
        assertThat(tenant.get("/v1/entities", "name", "Carol").json().get("entities"))
                .isEmpty();
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void ofTwoThatWithdrawTheSameClaimOneIsRefused() {
        // given
        String claim =
                Shown.claim(tenant.commit(says("Alice", "knows").object("Bob").from("2020")), 0);
        Submission one = submission(retracts(claim));
        Submission other = submission(retracts(claim));

        // when
        CommitGroup.Outcome outcome = commit(one, other);

        // then
        assertThat(outcome.receipts()).containsOnlyKeys(one);
        assertThat(outcome.refused()).containsOnlyKeys(other);
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void anAttemptWhoseAnswerWasLostTakesEffectOnce() {
        // given
        Submission submission = submission(says("Alice", "knows").object("Bob").from("2020"));
        CommitGroup group = new CommitGroup(tenant.name(), List.of(submission), loader, writer, clock);
        Receipt first = graph.write(group::attempt).receipts().get(submission);

        // when
        Receipt again = graph.write(group::attempt).receipts().get(submission);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(tenant.commits()).isEqualTo(1);
    }

    private List<String> supportOfTheFact(String... query) {
        String[] question =
                Stream.concat(Stream.of("validAt", "2025"), Stream.of(query)).toArray(String[]::new);
        return Shown.texts(tenant.facts(question).get("facts").get(0).get("claims"));
    }

    private CommitGroup.Outcome commit(Submission... submissions) {
        CommitGroup group = new CommitGroup(tenant.name(), List.of(submissions), loader, writer, clock);
        return graph.write(group::attempt);
    }

    private Submission submission(Ops.Op... ops) {
        return new Submission(
                Caller.ofTenant(tenant.name(), "local"),
                TransactionReader.read(mapper.valueToTree(TestTenant.transaction(ops))),
                null);
    }
}
