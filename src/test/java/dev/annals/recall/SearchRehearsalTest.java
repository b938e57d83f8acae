package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What is searched for nobody. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SearchRehearsalTest {

    @Inject
    SearchRehearsal rehearsal;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whereNothingIsKnownOneQuestionIsEnough() {
        assertThat(rehearsal.play(tenant.name())).isEqualTo(1);
    }

    @Test
    void whatIsKnownIsAskedForAtSeveralLengths() {
        // given
        tenant.tell(Said.of("The heating in the office is broken."));

        // then
        assertThat(rehearsal.play(tenant.name())).isGreaterThan(1);
    }
}
