package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What callers are told of the database's limits. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class GraphTest {

    private static final String MORE_THAN_THERE_IS = "UNWIND range(1, 1000000000) AS number RETURN collect(number)";

    @Inject
    Graph graph;

    @Test
    void aTransactionThatIsTooLargeIsToldSo() {
        assertThatThrownBy(() -> graph.read(tx -> tx.run(MORE_THAN_THERE_IS).list()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.detail()).contains("too little memory", "annals.neo4j.local.heap"));
    }
}
