package dev.annals.archive;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of everything, now and in the past. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MaintenanceApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    MaintenanceReader reader;

    @Inject
    Clock clock;

    @Test
    void tellsHowMuchThereIs() {
        // given
        tenant.declare("works_at", "one");
        JsonNode said = tenant.commit(
                says("Mara", "works_at").object("Acme").from("2010").to("2014"),
                says("Mara", "likes").value("tea").from("2015"),
                says("Mara", "likes").value("coffee").from("2015"),
                says("Ines", "works_at").object("Acme").from("2019").to("2030"),
                says("Ines", "works_at").object("Beta").from("2019").to("2030"));
        tenant.commit(setsAside(Shown.claim(said, 2)));
        tenant.commit(archives("fact", factOf("Mara", "2012")));
        tenant.commit(pins("fact", factOf("Mara", "2020")));
        String episode = tenant.tell(Said.of("Nothing of note.")).get("id").textValue();
        tenant.tell(Said.of("Nor this."));
        tenant.commit(archives("episode", episode));

        // when
        JsonNode now = maintenance().get("now");

        // then
        assertThat(now).isEqualTo(json("""
                {"facts": {"live": 2, "stale": 0, "superseded": 0, "archived": 1, "pinned": 1, "disputed": 1},
                 "retracted": 1, "contradictions": 1,
                 "episodes": {"live": 1, "archived": 1}, "passages": {"live": 1, "archived": 1}}"""));
        assertThat(maintenance("validAt", "2012").at("/now/facts/live").intValue())
                .isEqualTo(2);
    }

    @Test
    void tellsHowMuchThereWas() {
        // given
        imported(
                "2024-01-01",
                says("Mara", "works_at").object("Acme").from("2010").to("2014"));
        imported("2024-02-20", says("Mara", "likes").value("tea").from("2015"));
        JsonNode archived = imported("2024-02-28", archives("fact", factOf("Mara", "2012")));
        imported("2024-03-01", reverts(Shown.decision(archived, 0)));

        // when
        JsonNode told = maintenance("validAt", "2024-03-01");

        // then
        assertThat(told.get("now").get("facts").get("superseded").intValue()).isEqualTo(1);
        assertThat(told.get("now").get("facts").get("live").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/0/daysBefore").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/0/knownAt").textValue()).isEqualTo("2024-02-29T00:00:00Z");
        assertThat(told.at("/trend/0/facts/archived").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/0/facts/superseded").intValue()).isZero();
        assertThat(told.at("/trend/1/facts/archived").intValue()).isZero();
        assertThat(told.at("/trend/1/facts/live").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/2/facts/live").intValue()).isZero();
        assertThat(told.at("/trend/2/facts/superseded").intValue()).isEqualTo(1);

        // when
        tenant.commit(says("Mara", "likes").value("coffee").from("2015"));

        // then as of the same basis it is the same
        JsonNode again = maintenance(
                "validAt", told.at("/basis/validAt").textValue(),
                "knownAt", told.at("/basis/knownAt").textValue());
        assertThat(again).isEqualTo(told);
    }

    @Test
    void whatNobodyHasConfirmedForLongIsStale() {
        // given a status lives 90 days
        imported(
                "2024-01-01",
                says("Mara", "status").value("busy").from("2024"),
                says("Mara", "likes").value("tea"));
        imported("2024-04-02", says("Mara", "likes").value("coffee"));

        // when
        JsonNode told = maintenance("validAt", "2024-04-02");

        // then since the 31st of March
        assertThat(told.at("/now/facts/stale").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/0/facts/stale").intValue()).isEqualTo(1);
        assertThat(told.at("/trend/1/facts/stale").intValue()).isZero();

        // when somebody says so again
        imported("2024-04-03", says("Mara", "status").value("busy").from("2024"));

        // then
        assertThat(maintenance("validAt", "2024-04-03").at("/now/facts/stale").intValue())
                .isZero();
    }

    @Test
    void duplicatesAreThoseOfTheLastJobThatLookedForThem() {
        // given
        tenant.commit(
                says(Ops.typed("Bob Lee", "Person"), "phone").value("+47 22 12 34 56"),
                says(Ops.typed("Robert Lee", "Person"), "phone").value("+47 22 12 34 56"));
        assertThat(maintenance().get("duplicates").isNull()).isTrue();

        // when
        TestJob job = TestJob.planned(tenant, Map.of("kind", "dedupe"));

        // then
        JsonNode duplicates = maintenance().get("duplicates");
        assertThat(duplicates.get("job").textValue()).isEqualTo(job.id());
        assertThat(duplicates.get("planned").intValue() + duplicates.get("open").intValue())
                .isEqualTo(job.items().size())
                .isPositive();
    }

    @Test
    void onlyScopesToShowAreCounted() {
        // given
        tenant.commit(says("Mara", "likes").value("tea"));
        tenant.commitIn(
                "user/mara",
                says("Mara", "likes").value("tea"),
                says("Mara", "likes").value("coffee"));
        Reader mara = tenant.reader("user/mara");

        // then
        assertThat(maintenance().at("/now/facts/live").intValue()).isEqualTo(3);
        assertThat(maintenance("scope", "user/mara").at("/now/facts/live").intValue())
                .isEqualTo(2);
        assertThat(reader.read(mara, AsOf.parse(null, null, clock), null)
                        .now()
                        .facts()
                        .live())
                .isEqualTo(2);
        assertThat(reader.read(mara, AsOf.parse(null, null, clock), List.of("main"))
                        .now()
                        .facts()
                        .live())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"validAt, any", "validAt, soon", "knownAt, any", "scope, a b", "scopes, main"})
    void badQuestionsAreRefused(String parameter, String value) {
        int status = parameter.equals("scope") ? 422 : 400;
        String code = parameter.equals("scope") ? "invalid-text" : "invalid-parameter";
        tenant.get("/v1/maintenance", parameter, value).expectProblem(status, code, parameter);
    }

    private JsonNode maintenance(String... query) {
        return tenant.get("/v1/maintenance", query).expect(200).json();
    }

    private String factOf(String subject, String validAt) {
        return tenant.facts("subject", subject, "validAt", validAt)
                .at("/facts/0/id")
                .textValue();
    }

    private JsonNode imported(String knownAt, Ops.Op... ops) {
        Map<String, Object> body = new HashMap<>(TestTenant.transaction(ops));
        body.put("knownAt", knownAt);
        return tenant.post("/v1/transactions", body).expect(201).json();
    }

    private static JsonNode json(String text) {
        return new Answer(200, "", text).json();
    }
}
