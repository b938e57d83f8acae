package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class Neo4jTestResourceTest {

    @Test
    void configuresTheServerThatPlainTestsUseToo() {
        // given
        Config config = ConfigProvider.getConfig();

        // when
        TestNeo4j configured = new TestNeo4j(
                config.getValue("annals.neo4j.uri", URI.class),
                config.getValue("annals.neo4j.username", String.class),
                config.getValue("annals.neo4j.password", String.class));

        // then
        assertThat(configured).isEqualTo(TestNeo4j.get());
        assertThat(answer(configured)).isEqualTo(42);
    }

    private static int answer(TestNeo4j neo4j) {
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            return driver.executableQuery("RETURN 6 * 7 AS answer")
                    .execute()
                    .records()
                    .getFirst()
                    .get("answer")
                    .asInt();
        }
    }
}
