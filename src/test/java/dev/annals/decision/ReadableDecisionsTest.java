package dev.annals.decision;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Statement;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A decision is visible to whoever may see a scope it touched, with what it changed there. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableDecisionsTest {

    private static final AsOf NOW = new AsOf(new ValidAt.Any(), null);
    private static final PageQuery FIRST = new PageQuery(null, null);

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");
    private final Reader both = tenant.reader("user/alice", "user/bob");
    private String ofAlice = "";
    private String ofBob = "";
    private String claim = "";

    @Inject
    DecisionReader decisions;

    @Inject
    Driver driver;

    @BeforeEach
    void eachDecides() {
        JsonNode said =
                tenant.commitIn("user/alice", says("Rex", "weighs").value(7).from("2020"));
        claim = Shown.claim(
                tenant.commitIn("user/bob", says("Rex", "weighs").value(8).from("2020")), 0);
        ofAlice = Shown.decision(tenant.commitIn("user/alice", retracts(Shown.claim(said, 0))), 0);
        ofBob = Shown.decision(tenant.commitIn("user/bob", retracts(claim)), 0);
    }

    @Test
    void thoseOfHiddenScopesDoNotShow() {
        assertThat(ids(alice, null, null)).containsExactly(ofAlice);
        assertThat(ids(both, null, null)).containsExactly(ofBob, ofAlice);
        assertThat(ids(tenant.reader(), null, null)).isEmpty();
        assertThat(ids(alice, null, claim)).isEmpty();
        assertThat(ids(both, null, claim)).containsExactly(ofBob);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> decisions.one(alice, ofBob, NOW))
                .extracting(ProblemException::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void olderOnesAreInForceByAMigration() {
        // given
        DecisionAnswer before = decisions.one(alice, ofAlice, NOW);
        run("MATCH (d:Decision {tenant: $tenant}) REMOVE d.scopes, d.knownTo, d.slots, d.alone, d.about");
        run("MATCH (f:Fact {tenant: $tenant}) REMOVE f.slot");

        // when
        run(Statement.named("migrations/052-decisions-in-force").text());

        // then
        assertThat(decisions.one(alice, ofAlice, NOW)).isEqualTo(before);
        assertThat(before.changed().facts().closed()).hasSize(1);
        assertThat(ids(both, null, null)).containsExactly(ofBob, ofAlice);
    }

    private List<String> ids(Reader reader, @Nullable String entity, @Nullable String claim) {
        DecisionFilter filter = DecisionFilter.parse(List.of(), null, entity, claim, null, null);
        return decisions.page(reader, filter, NOW, FIRST).decisions().stream()
                .map(KnownDecision::id)
                .toList();
    }

    private void run(String statement) {
        try (Session session = driver.session()) {
            session.run(statement, Map.of("tenant", tenant.name())).consume();
        }
    }
}
