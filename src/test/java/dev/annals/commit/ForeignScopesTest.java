package dev.annals.commit;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.access.Caller;
import dev.annals.access.Scopes;
import dev.annals.change.Commits;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may write one scope cannot change anything in another, whatever ids it uses. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ForeignScopesTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Commits commits;

    private String bobsClaim;
    private String bobsEntity;

    @BeforeEach
    void fill() {
        JsonNode receipt = tenant.commitIn("user/bob", says("Rex", "weighs").value(7));
        bobsClaim = Shown.claim(receipt, 0);
        bobsEntity = tenant.facts("subject", "Rex")
                .get("facts")
                .get(0)
                .get("subject")
                .get("id")
                .textValue();
    }

    @Test
    void anIdOfAForeignScopeIsRefusedAsSubjectObjectAndForDecisions() {
        assertRefused("ops[0].subject", says(id(bobsEntity), "weighs").value(8));
        assertRefused("ops[0].object", says("Ann", "owns").object(id(bobsEntity)));
        assertRefused("ops[0].claim", retracts(bobsClaim));
        assertRefused("ops[0].entity", new Ops.Op(Map.of("op", "rename", "entity", id(bobsEntity), "name", "Max")));
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @Test
    void aForeignScopeItselfIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> commit(
                        Scopes.of(List.of("user/bob")), says("Rex", "weighs").value(8)))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("scope"));
    }

    @Test
    void whoMayWriteBothMayReferToBoth() {
        commit(Scopes.of(List.of("user/alice", "user/bob")), says("Ann", "owns").object(id(bobsEntity)));

        assertThat(tenant.timeline("subject", "Ann")).hasSize(1);
    }

    private void assertRefused(String field, Ops.Op op) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> commit(Scopes.of(List.of("user/alice")), op))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.SCOPE_FORBIDDEN);
                    assertThat(problem.field()).isEqualTo(field);
                });
    }

    private void commit(Scopes writable, Ops.Op op) {
        Map<String, Object> body = TestTenant.transaction(op);
        body.put("scope", "user/alice");
        commits.commit(new Submission(
                new Caller(tenant.name(), "alice", Scopes.ALL, writable),
                TransactionReader.read(new JsonMapper().valueToTree(body)),
                null));
    }
}
