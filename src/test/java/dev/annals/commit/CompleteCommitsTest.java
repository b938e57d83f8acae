package dev.annals.commit;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** Whoever is told of a commit finds all that it did. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class CompleteCommitsTest {

    @Inject
    Driver driver;

    @Inject
    CompleteCommits settled;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aCommitMadeHereIsKnownToBeComplete() {
        tenant.commit(says("Alice", "knows").object("Bob"));

        assertThat(settled.await(tenant.name(), 1)).isFalse();
        assertThat(settled.last(tenant.name())).isEqualTo(1);
    }

    @Test
    void aTenantWithoutCommitsIsNotWaitedFor() {
        assertThat(settled.await(tenant.name(), 1)).isFalse();
        assertThat(settled.last(tenant.name())).isZero();
    }

    @Test
    void aCommitInProgressElsewhereIsWaitedFor() throws Exception {
        // given a commit of another service, which holds the head of the chain until it is complete
        tenant.commit(says("Alice", "knows").object("Bob"));
        try (Session elsewhere = driver.session();
                Transaction commit = elsewhere.beginTransaction()) {
            commit.run("MATCH (head:Tenant {tenant: $tenant}) SET head.seq = 2", Map.of("tenant", tenant.name()))
                    .consume();

            // when
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> settled.await(tenant.name(), 2));
            while (!isSomebodyBlocked()) {
                assertThat(waiting).isNotDone();
            }
            commit.commit();

            // then
            assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(settled.await(tenant.name(), 2)).isFalse();
    }

    private boolean isSomebodyBlocked() {
        return !driver.executableQuery(
                        "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
                .execute()
                .records()
                .isEmpty();
    }
}
