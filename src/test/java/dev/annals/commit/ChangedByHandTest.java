package dev.annals.commit;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** An operator deletes a node by hand while the service has it cached. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ChangedByHandTest {

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aCommitThatMissesANodeIsRefusedAndTheNextReadsAnew() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        delete("Bob");
        Map<String, Object> aboutBob =
                TestTenant.transaction(says("Carol", "knows").object("Bob").from("2021"));

        // when
        Answer first = tenant.post("/v1/transactions", aboutBob);
        long commitsAfterFirst = tenant.commits();
        Answer second = tenant.post("/v1/transactions", aboutBob);

        // then
        assertThat(first.status()).isEqualTo(500);
        assertThat(commitsAfterFirst).isEqualTo(1);
        assertThat(second.status()).isEqualTo(201);
        assertThat(tenant.timeline("subject", "Carol")).containsExactly("Bob 2021-01-01..");
    }

    @Test
    void whatAnotherServiceDeclaredWithoutACommitIsReadAnew() {
        // given
        tenant.commit(says("Alice", "lives_in").object("Oslo").from("2020"));

        // when another service gives the predicate a phrase; each declaration is counted
        long declarations = declarations();
        tenant.put("/v1/predicates/lives_in", Map.of("cardinality", "many", "phrase", "lives at"))
                .expect(200);
        assertThat(declarations()).isEqualTo(declarations + 1);
        assertThat(tenant.commits()).isEqualTo(1);
        driver.executableQuery(
                        "MATCH (head:Tenant {tenant: $tenant}), (p:Predicate {tenant: $tenant, name: 'lives_in'})"
                                + " SET head.declarations = coalesce(head.declarations, 0) + 1, p.phrase = 'resides in'")
                .withParameters(Map.of("tenant", tenant.name()))
                .execute();
        tenant.commit(says("Bob", "lives_in").object("Oslo").from("2020"));

        // then
        assertThat(tenant.facts("subject", "Bob")
                        .get("facts")
                        .get(0)
                        .get("statement")
                        .textValue())
                .isEqualTo("Bob resides in Oslo");
    }

    private long declarations() {
        return driver.executableQuery(
                        "MATCH (head:Tenant {tenant: $tenant}) RETURN coalesce(head.declarations, 0) AS count")
                .withParameters(Map.of("tenant", tenant.name()))
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();
    }

    private void delete(String name) {
        driver.executableQuery("MATCH (entity:Entity {tenant: $tenant, name: $name}) DETACH DELETE entity")
                .withParameters(Map.of("tenant", tenant.name(), "name", name))
                .execute();
    }
}
