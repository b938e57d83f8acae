package dev.annals.fact;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The precision in which a date was written survives, although only instants are stored. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class WrittenDatesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Driver driver;

    @ParameterizedTest
    @CsvSource({
        "2015, 2018, year, year",
        "2015-05, 2018-01, month, month",
        "2015-05-17, 2018-01-31, day, day",
        "2015-05-17T09:30:00Z, 2018, instant, year",
        "2015-01-01T00:00:00Z, 2018-12, instant, month"
    })
    void aFactTellsIt(String from, String to, String fromPrecision, String toPrecision) {
        // when
        tenant.commit(says("Mara", "lives_in").object("Oslo").from(from).to(to));

        // then
        assertThat(precision()).isEqualTo(fromPrecision + ".." + toPrecision);
    }

    @Test
    void aDateThatNobodyWroteHasNone() {
        // when
        tenant.commit(says("Mara", "lives_in").object("Oslo").unbounded("validFrom"));

        // then
        assertThat(precision()).isEqualTo("null..null");
    }

    @Test
    void whereASuccessorEndsAStateNobodyWroteItsEnd() {
        // given
        tenant.declare("lives_in", "one");

        // when
        tenant.commit(
                says("Mara", "lives_in").object("Oslo").from("2015"),
                says("Mara", "lives_in").object("Rome").from("2018-03"));

        // then
        assertThat(precision("validAt", "2016")).isEqualTo("year..null");
        assertThat(precision("validAt", "2019")).isEqualTo("month..null");
    }

    @Test
    void theFinestCountsAsOfWhenItWasKnown() {
        // given
        JsonNode coarse = tenant.commit(says("Mara", "lives_in").object("Oslo").from("2015"));

        // when another claim begins the same state at the same instant
        tenant.commit(says("Mara", "lives_in").object("Oslo").from("2015-01-01"));

        // then
        assertThat(precision()).isEqualTo("day..null");
        assertThat(precision("knownAt", Shown.knownAt(coarse))).isEqualTo("year..null");
    }

    @Test
    void aDatabaseOfBeforeTellsTheSame() throws IOException {
        // given one that kept it only at its claims
        tenant.commit(says("Mara", "lives_in").object("Oslo").from("2015-05").to("2018"));
        run("MATCH (:Fact {tenant: $tenant})-[support:SUPPORTED_BY]->() REMOVE support.from, support.to");

        // when
        run(Files.readString(Path.of("cypher/migrations/044-written-dates.cypher")));

        // then
        assertThat(precision()).isEqualTo("month..year");
    }

    private String precision() {
        return precision("validAt", "any");
    }

    private String precision(String axis, String at) {
        String[] question = axis.equals("validAt")
                ? new String[] {"subject", "Mara", "validAt", at}
                : new String[] {"subject", "Mara", "validAt", "any", axis, at};
        JsonNode facts = tenant.facts(question).get("facts");
        assertThat(facts).hasSize(1);
        JsonNode precision = facts.get(0).get("precision");
        return precision.get("validFrom").asText() + ".."
                + precision.get("validTo").asText();
    }

    private void run(String statement) {
        try (Session session = driver.session()) {
            session.run(statement, Map.of("tenant", tenant.name())).consume();
        }
    }
}
