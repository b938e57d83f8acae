package dev.annals.index;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Metrics for texts that wait for their vectors. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class EmbeddingGaugesTest {

    @Inject
    EmbeddingGauges gauges;

    @Inject
    MeterRegistry registry;

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whatWaitsIsAMetric() {
        // given
        Object seq =
                tenant.commit(says("Ole", "plays").value("chess")).get("commit").get("seq");
        tenant.post("/v1/search", Map.of("query", "chess", "minCommit", seq)).expect(200);
        try (Session session = driver.session()) {
            session.run("MATCH (fact:Fact {tenant: $tenant}) SET fact.embeddedBy = ''", Map.of("tenant", tenant.name()))
                    .consume();
        }

        // when
        gauges.count();

        // then
        assertThat(registry.get("annals.embedding.waiting").gauge().value()).isPositive();
    }
}
