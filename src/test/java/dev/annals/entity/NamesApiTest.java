package dev.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Every spelling of a name finds the same person; databases of earlier versions are migrated to that. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class NamesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Driver driver;

    @Inject
    Refolding refolding;

    @ParameterizedTest
    @CsvSource({
        "Mara, Mara\u200b",
        "Mara, \u2060M\u200dara\ufeff",
        "Mara, \u202eMara\u202c",
        "Mara, MARA",
        "Mara, \uff2d\uff41\uff52\uff41",
        "Mara Lind, Mara\u00a0Lind",
        "Mara Lind, Mara\u2028Lind",
        "Mara Lind, Mara\u0085Lind",
        "Mara Lind, Mara\u3000 \u2003Lind\u2029",
        "Mara Lind, Mara \u200b Lind",
        "Hauptstra\u00dfe, HAUPTSTRASSE",
        "\u039f\u03b4\u03cc\u03c2, \u039f\u0394\u038c\u03a3",
        "o\ufb03ce, office",
        "Zo\u00eb, Zoe\u0308",
        "\u212bngstr\u00f6m, \u00e5ngstr\u00f6m",
        "Ann O'Hara, Ann O\u2019Hara",
        "Ann O'Hara, Ann O\u2018HARA",
        "Ann O'Hara, Ann O\uff07Hara",
        "Ann O\u2019Hara, Ann O\u00b4Hara",
        "Ann O\u2019Hara, Ann O`Hara",
        "Hawai\u02bbi, Hawai\u02bci",
        "Anne-Marie, Anne\u2010Marie",
        "Anne\u2010Marie, Anne\u2011Marie",
        "Anne-Marie, Anne\uff0dMarie"
    })
    void twoWaysOfWritingANameAreOnePerson(String one, String other) {
        // when
        tenant.commit(Ops.says(one, "likes").value("tea"));
        tenant.commit(Ops.says(other, "likes").value("coffee"));

        // then
        assertThat(entities()).hasSize(1);
        assertThat(tenant.timeline("subject", one)).hasSize(2);
        assertThat(tenant.timeline("subject", other)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Bern-Basel, Bern\u2013Basel", "A-1, A\u22121", "Ann O'Hara, Ann OHara", "\u02bfAli, \u02beAli"})
    void whatIsNotTheSameMarkIsNotTheSameName(String one, String other) {
        // when
        tenant.commit(
                Ops.says(one, "likes").value("tea"), Ops.says(other, "likes").value("tea"));

        // then
        assertThat(entities()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u3164",
                "\u2800",
                "\u2060\ufeff",
                " \u00ad ",
                "\u2028\u2029",
                "\u115f",
                "\u202e\u202c",
                "\ufe0f"
            })
    void aNameThatIsNotSeenIsRefused(String name) {
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(Ops.says(name, "likes").value("tea")))
                .expectProblem(422, "invalid-text", "ops[0].subject.name");
        tenant.get("/v1/entities", "name", name).expectProblem(422, "invalid-text", "name");
        tenant.post("/v1/episodes", Map.of("content", "x", "sourceId", name))
                .expectProblem(422, "invalid-text", "sourceId");
        tenant.post("/v1/episodes", Map.of("content", "x", "session", name))
                .expectProblem(422, "invalid-text", "session");
        tenant.post("/v1/episodes", Map.of("content", "x", "speaker", name))
                .expectProblem(422, "invalid-text", "speaker");
    }

    @Test
    void aNameIsShownInOneLineAndElseAsWritten() {
        // when
        tenant.commit(Ops.says(" Mara\u2028\u2029Lind\u00a0", "likes").value("tea"));
        tenant.commit(Ops.says("Jo\u200dna", "likes").value("tea"));

        // then
        assertThat(entities()).containsExactly("Mara Lind", "Jo\u200dna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HAUPTSTRASSE", "Hauptstra\u00dfe", " hauptstrasse "})
    void savedQueriesOfBrowserFindIt(String name) throws IOException {
        // given
        tenant.commit(Ops.says("Hauptstra\u00dfe", "is_in").object("Bonn"));
        String query = Files.readString(Path.of("cypher/browser/about-now.cypher"));

        // when
        try (Session session = driver.session()) {
            int rows = session.run(query, Map.of("tenant", tenant.name(), "name", name))
                    .list()
                    .size();

            // then
            assertThat(rows).isPositive();
        }
    }

    @Test
    void namesThatAnOlderWayFoldedAreFoldedAnew() {
        // given two that were told apart, and one that was not found in capitals
        tenant.commit(
                Ops.says(Ops.typed("First", "Person"), "likes").value("tea"),
                Ops.says(Ops.typed("Second", "Person"), "likes").value("coffee"),
                Ops.says("Third", "is_in").object("Bonn"));
        older("First", "Mara", "mara");
        older("Second", "Mara\u200b", "mara\u200b");
        older("Third", "Hauptstra\u00dfe", "hauptstra\u00dfe");
        foldedBy("an older way");

        // when
        int folded = refolding.refold();

        // then both are kept, and nobody guesses which is meant
        assertThat(folded).isEqualTo(2);
        assertThat(entities()).containsExactlyInAnyOrder("Mara", "Mara\u200b", "Hauptstra\u00dfe", "Bonn");
        assertThat(tenant.timeline("subject", "HAUPTSTRASSE")).hasSize(1);
        assertThat(tenant.timeline("subject", "mara")).hasSize(2);
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(Ops.says("Mara", "likes").value("milk")))
                .expectProblem(422, "ambiguous-entity", "ops[0].subject");
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(
                                Ops.says(Ops.typed("Mara", "Person"), "likes").value("milk")))
                .expectProblem(422, "ambiguous-entity", "ops[0].subject");

        // and it is done once
        assertThat(refolding.refold()).isZero();

        // other tests make the constraint of old again
        run("MATCH (e:Entity {tenant: $tenant}) DETACH DELETE e", Map.of("tenant", tenant.name()));
    }

    @Test
    void namesOfBeforeAreFoldedAnewToo() {
        // given a former name that is not found in capitals, and another name that is found by one apostrophe
        String before = Shown.knownAt(
                tenant.commit(Ops.says("Stra\u00dfenbahn", "is_in").object("Bonn")));
        tenant.commit(new Ops.Op(Map.of("op", "rename", "entity", "Stra\u00dfenbahn", "name", "Tram")));
        tenant.commit(Ops.aliases("Tram", "O\u2019Hara Line"));
        run(
                "MATCH (n:FormerName {tenant: $tenant}) SET n.nameKey = $key",
                Map.of("tenant", tenant.name(), "key", "stra\u00dfenbahn"));
        run(
                "MATCH (n:Alias {tenant: $tenant}) SET n.nameKey = $key",
                Map.of("tenant", tenant.name(), "key", "o\u2019hara line"));
        foldedBy("an older way");

        // when
        int folded = refolding.refold();

        // then
        assertThat(folded).isEqualTo(2);
        assertThat(tenant.timeline("subject", "STRASSENBAHN", "knownAt", before))
                .hasSize(1);
        assertThat(tenant.timeline("subject", "O'Hara line")).hasSize(1);
    }

    @Test
    void namesOfBeforeThereWereKeysGetThem() {
        // given
        tenant.commit(Ops.says(Ops.typed("Dr. Ann Lee", "Person"), "likes").value("tea"));
        tenant.commit(Ops.renames("Dr. Ann Lee", "Ann Berg"));
        String decision = Shown.decision(tenant.commit(Ops.aliases("Ann Berg", "Bertie")), 0);
        tenant.commit(Ops.reverts(decision), Ops.aliases("Ann Berg", "Mrs. B. Lind"));
        List<Map<String, Object>> keys = keys();
        run("MATCH (k:NameKey {tenant: $tenant}) DETACH DELETE k", Map.of("tenant", tenant.name()));
        foldedBy("an older way");

        // when
        refolding.refold();

        // then
        assertThat(keys()).isEqualTo(keys).hasSizeGreaterThan(6);
    }

    private List<Map<String, Object>> keys() {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (k:NameKey {tenant: $tenant})-[:KEY_OF]->(e) RETURN k {.*, of: e.id} AS key "
                                    + "ORDER BY k.key, k.knownFrom",
                            Map.of("tenant", tenant.name()))
                    .list(row -> row.get("key").asMap());
        }
    }

    private List<String> entities() {
        return Shown.list(tenant.get("/v1/entities").expect(200).json().get("entities")).stream()
                .map((JsonNode entity) -> entity.get("name").textValue())
                .toList();
    }

    /** As if the entity had been met by another name, and kept under another key. */
    private void older(String name, String shown, String key) {
        run(
                "MATCH (e:Entity {tenant: $tenant, name: $name}) SET e.name = $shown, e.names = [$shown], e.nameKey = $key",
                Map.of("tenant", tenant.name(), "name", name, "shown", shown, "key", key));
    }

    private void foldedBy(String version) {
        run(
                "MATCH (m:Migration {tenant: '-', name: 'name-folding'}) SET m.checksum = $version",
                Map.of("version", version));
    }

    private void run(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }
}
