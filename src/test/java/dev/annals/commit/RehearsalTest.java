package dev.annals.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RehearsalTest {

    @Inject
    Graph graph;

    @Inject
    Loader loader;

    @Inject
    Writer writer;

    @Inject
    Clock clock;

    @Inject
    Driver driver;

    @Test
    void leavesNothingBehind() {
        // when
        new Rehearsal(graph, loader, writer, clock).play();

        // then
        long left = driver.executableQuery(
                        "MATCH (n) WHERE n.tenant STARTS WITH '-' AND n.tenant <> '-' RETURN count(n) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
        assertThat(left).isZero();
    }
}
