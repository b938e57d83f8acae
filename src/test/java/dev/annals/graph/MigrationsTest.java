package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What a start makes of a database that an older version left, or a start that was killed. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MigrationsTest {

    private static final String LAST = Migration.ALL.getLast().name();

    @Inject
    Migrations migrations;

    @Inject
    Driver driver;

    @Test
    void whatIsMissingIsAppliedAndRecorded() {
        // given a database of which the last change of data and all after it are not recorded
        int from = Migration.ALL.indexOf(new Migration("075-what-is-archived"));
        List<String> missing = Migration.ALL.stream()
                .skip(from)
                .map(Migration::name)
                .filter(name -> !name.contains("drop"))
                .toList();
        run("MATCH (migration:Migration {tenant: '-'}) WHERE migration.name IN $names DELETE migration", missing);
        run("DROP CONSTRAINT memory_file", List.of());
        Set<String> before = indexes();

        // when
        migrations.apply();

        // then
        assertThat(recorded()).containsAll(missing);
        assertThat(indexes()).containsAll(before).contains("memory_file");
    }

    @Test
    void oneThatWasChangedIsRefused() {
        // given
        run(
                "MATCH (m:Migration {tenant: '-', name: $names[0]}) SET m.was = m.checksum, m.checksum = 'other'",
                List.of(LAST));

        // then
        try {
            assertThatThrownBy(migrations::apply).hasMessageContaining(LAST, "was changed");
        } finally {
            run(
                    "MATCH (m:Migration {tenant: '-', name: $names[0]}) SET m.checksum = m.was REMOVE m.was",
                    List.of(LAST));
        }
    }

    private void run(String statement, List<String> names) {
        try (Session session = driver.session()) {
            session.run(statement, Map.of("names", names)).consume();
        }
    }

    private Set<String> recorded() {
        try (Session session = driver.session()) {
            return session.run("MATCH (migration:Migration {tenant: '-'}) RETURN migration.name AS name").stream()
                    .map(row -> row.get("name").asString())
                    .collect(Collectors.toSet());
        }
    }

    private Set<String> indexes() {
        try (Session session = driver.session()) {
            return session.run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name").stream()
                    .map(row -> row.get("name").asString())
                    .collect(Collectors.toSet());
        }
    }
}
