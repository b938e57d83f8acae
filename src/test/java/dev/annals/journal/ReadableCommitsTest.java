package dev.annals.journal;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.access.Reader;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Statement;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A commit is visible to whoever may see a scope it touched, with what it did there. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableCommitsTest {

    private static final PageQuery FIRST = new PageQuery(null, null);

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");

    @Inject
    JournalReader journal;

    @Inject
    Driver driver;

    @BeforeEach
    void aHistoryOfTwoScopes() {
        String ofAlice = Shown.claim(
                tenant.commitIn("user/alice", says("Rex", "weighs").value(7).from("2020")), 0);
        String ofBob = Shown.claim(
                tenant.commitIn(
                        "user/bob",
                        says("Rex", "weighs").value(7).from("2020"),
                        says("Rex", "weighs").value(8).from("2021")),
                0);
        tenant.commit(retracts(ofBob));
        tenant.tell(Said.of("Rex is asleep.").with("scope", "user/bob"));
        tenant.commit(retracts(ofAlice), retracts(ofBob(1)));
        tenant.declare("weighs", "one");
    }

    @Test
    void commitsOfHiddenScopesDoNotShow() {
        assertThat(seqs(alice)).containsExactly(6L, 5L, 1L);
        assertThat(seqs(tenant.reader("user/bob"))).containsExactly(6L, 5L, 4L, 3L, 2L);
        assertThat(seqs(tenant.reader())).as("what touches no scope").containsExactly(6L);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> journal.one(alice, "2"))
                .extracting(ProblemException::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void ofACommitOfSeveralScopesOnlyWhatIsReadableShows() {
        Journal.Detail detail = journal.one(alice, "5");

        assertThat(detail.decisions()).hasSize(1);
        assertThat(detail.facts().closed()).hasSize(1);
        assertThat(journal.one(tenant.reader("user/alice", "user/bob"), "5").decisions())
                .hasSize(2);
        assertThat(journal.one(alice, "1").claims()).hasSize(1);
        assertThat(journal.one(tenant.reader(), "6").facts().opened()).isEmpty();
    }

    @Test
    void olderCommitsAreToldTheirScopesByAMigration() {
        // given
        List<Long> before = seqs(alice);
        run("MATCH (commit:Commit {tenant: $tenant}) REMOVE commit.scopes");
        assertThat(seqs(alice)).as("unknown scopes are hidden").containsExactly(6L);

        // when
        noteScopes();

        // then
        assertThat(seqs(alice)).isEqualTo(before);
        assertThat(seqs(tenant.reader("user/bob"))).containsExactly(6L, 5L, 4L, 3L, 2L);
    }

    private List<Long> seqs(Reader reader) {
        return journal.page(reader, FIRST).commits().stream()
                .map(Journal.Entry::seq)
                .toList();
    }

    private String ofBob(int claim) {
        return tenant.get("/v1/commits/2")
                .json()
                .get("claims")
                .get(claim)
                .get("id")
                .textValue();
    }

    private void noteScopes() {
        run(Statement.named("migrations/033-commit-scopes").text());
    }

    private void run(String statement) {
        try (Session session = driver.session()) {
            session.run(statement, Map.of("tenant", tenant.name())).consume();
        }
    }
}
