package dev.annals.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Overlap;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

/** Lines that people deleted come back once. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DeletedLinesTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Inject
    Driver driver;

    @Inject
    Clock clock;

    @Test
    void aLineThatAnImportBringsBackIsNotBroughtBackByAJobToo() throws Exception {
        // given
        Map<String, Object> parameters = Map.of("tenant", tenant.name());
        graph.write(tx -> tx.run(
                        "CREATE (:MemoryFile {tenant: $tenant, scope: 'main', file: 'MEMORY.md', name: 'it', revision: 1})"
                                + "-[:LACKS]->(:DeletedLine {tenant: $tenant, id: 'line', from: 1})",
                        parameters)
                .consume());
        DeletedLines lines = new DeletedLines(graph, clock);

        // when
        new Overlap(driver)
                .of(
                        new Query(
                                "MATCH (file:MemoryFile {tenant: $tenant})-[:LACKS]->(line) "
                                        + "SET file.revision = 2, line.to = 2, line.endedBy = 'Ann'",
                                parameters),
                        () -> graph.write(tx -> {
                            lines.undone(tx, tenant.name(), List.of("line fact"));
                            return true;
                        }));

        // then
        List<Object> now = graph.read(tx -> tx.run(
                        "MATCH (file:MemoryFile {tenant: $tenant})-[:LACKS]->(line) "
                                + "RETURN [file.revision, line.to, line.endedBy] AS now",
                        parameters)
                .single()
                .get("now")
                .asList());
        assertThat(now).containsExactly(2L, 2L, "Ann");
    }
}
