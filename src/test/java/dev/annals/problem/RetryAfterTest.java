package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors that will pass say when to retry. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RetryAfterTest {

    @ParameterizedTest
    @EnumSource(
            value = ErrorCode.class,
            names = {"BACKLOG_FULL", "BUSY", "TOO_MANY_WATCHERS", "NOT_YET_KNOWN", "DATABASE_UNAVAILABLE"})
    void whatPassesSaysWhenToComeBack(ErrorCode code) {
        Response response = new ProblemMapper().problem(new ProblemException(code, "later"));

        assertThat(response.getStatus()).isEqualTo(code.status());
        assertThat(response.getHeaderString("Retry-After")).matches("[1-9][0-9]*");
    }
}
