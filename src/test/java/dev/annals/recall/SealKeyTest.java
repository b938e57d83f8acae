package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Services that share a graph, and those that start later, recognize each other's blocks. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SealKeyTest {

    @Inject
    Graph graph;

    @Test
    void allServicesHaveTheSameKey() {
        // given
        String seal = new SealKey(graph).seal().of("main", "text");

        // then
        assertThat(new SealKey(graph).seal().fits("main", "text", seal)).isTrue();
    }
}
