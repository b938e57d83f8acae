package dev.annals.fact;

import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor continues only the query it was given for. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class CursorApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private String cursor = "";

    @BeforeEach
    void aPageWithMoreToCome() {
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Alice", "knows").object("Carol").from("2020"));
        JsonNode page = tenant.facts("subject", "Alice", "limit", "1");
        cursor = page.get("next").textValue();
    }

    @Test
    void theSameQuestionGoesOn() {
        JsonNode page = tenant.facts("subject", "Alice", "limit", "1", "cursor", cursor);

        assertThat(page.get("facts")).hasSize(1);
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void anotherQuestionDoesNot() {
        tenant.get("/v1/facts", "subject", "Bob", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/facts", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/facts", "subject", "Alice", "predicate", "knows", "cursor", cursor)
                .expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/entities", "name", "Alice", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/commits", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/predicates", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/diff", "from", "2020", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
    }

    /** "Aa" and "BB" are alike to whoever takes a short cut. */
    @Test
    void norDoesOneThatIsAlmostTheSame() {
        // given
        for (String subject : List.of("Aa", "BB")) {
            tenant.commit(
                    says(subject, "knows").object("Bob").from("2020"),
                    says(subject, "knows").object("Carol").from("2020"));
        }
        JsonNode page = tenant.facts("subject", "Aa", "limit", "1");

        // then
        tenant.get("/v1/facts", "subject", "BB", "cursor", page.get("next").textValue())
                .expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void aCursorThatLostItsEndIsRefused() {
        for (int lost = 1; lost < 8; lost++) {
            tenant.get("/v1/facts", "subject", "Alice", "cursor", cursor.substring(0, cursor.length() - lost))
                    .expectProblem(400, "invalid-cursor", "cursor");
        }
    }

    @Test
    void norDoesTheSameQuestionOfOtherInstants() {
        // given
        String anyTime =
                tenant.facts("validAt", "any", "limit", "1").get("next").textValue();

        // then
        for (String[] other : List.of(
                new String[] {"validAt", "2021"}, new String[] {"validAt", "any"}, new String[] {"knownAt", "2090"})) {
            tenant.get("/v1/facts", with(other, "subject", "Alice", "cursor", cursor))
                    .expectProblem(400, "invalid-cursor", "cursor");
        }
        tenant.get("/v1/facts", "validAt", "2021", "cursor", anyTime).expectProblem(400, "invalid-cursor", "cursor");
        assertThat(tenant.facts("validAt", "any", "cursor", anyTime).get("facts"))
                .hasSize(1);
    }

    @Test
    void theInstantsMayBeLeftOutSinceTheCursorKeepsThem() {
        // given
        JsonNode first = tenant.facts("validAt", "2021", "knownAt", "2090", "limit", "1");

        // when
        JsonNode second = tenant.facts("limit", "1", "cursor", first.get("next").textValue());

        // then
        assertThat(second.get("facts")).hasSize(1);
        assertThat(second.get("basis")).isEqualTo(first.get("basis"));
    }

    /** Every list there is, with a parameter of it that has another value on the second page. */
    @ParameterizedTest
    @CsvSource({
        "/v1/facts, validAt, any, 2021",
        "/v1/facts?validAt=any, predicate, knows, likes",
        "/v1/facts/{fact}/history, knownAt, 2090, 2091",
        "/v1/entities, knownAt, 2090, 2091",
        "/v1/entities, type, Thing, Person",
        "/v1/entities/{entity}/timeline, knownAt, 2090, 2091",
        "/v1/diff?from=2001, to, 2090, 2091",
        "/v1/diff?from=2001, validAt, 2021, any",
        "/v1/diff?from=2019&to=2021&axis=valid, knownAt, 2090, 2091",
        "/v1/diff?to=2021&axis=valid, from, 2019, 2018",
        "/v1/episodes, from, 2001, 2002",
        "/v1/episodes, to, 2090, 2091",
        "/v1/episodes, session, s, t"
    })
    void aCursorGoesOnlyWithTheParametersItWasGivenFor(String path, String parameter, String value, String other) {
        // given
        tenant.commit(ends("Alice", "knows").object("Bob").from("2022"));
        tenant.tell(Said.of("one").in("s"), Said.of("two").in("s"));
        JsonNode fact =
                tenant.facts("object", "Bob", "validAt", "any").get("facts").get(0);
        String asked = path.replace("{fact}", fact.get("id").textValue())
                        .replace("{entity}", fact.get("subject").get("id").textValue())
                + (path.contains("?") ? "&" : "?") + "limit=1&" + parameter + "=";

        // when
        JsonNode page = tenant.get(asked + value).expect(200).json();

        // then
        String next = page.get("next").textValue();
        assertThat(next).as(page.toString()).isNotNull();
        tenant.get(asked + other + "&cursor=" + next).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get(asked + value + "&cursor=" + next).expect(200);
        tenant.get(asked.replace("limit=1", "limit=2") + value + "&cursor=" + next)
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/commits", "/v1/predicates", "/v1/quarantine"})
    void aListWithoutAQuestionHasCursorsOfItsOwn(String path) {
        tenant.get(path, "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get(path, "cursor", "1").expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void anotherTenantDoesNot() {
        TestTenant other = TestTenant.fresh();

        other.get("/v1/facts", "subject", "Alice", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void aForgedPlaceInATimelineIsRefused() {
        // given
        String alice =
                tenant.facts().get("facts").get(0).get("subject").get("id").textValue();
        String path = "/v1/entities/" + alice + "/timeline";
        String next =
                tenant.get(path, "limit", "1").expect(200).json().get("next").textValue();

        for (String place : List.of("+1000000000-12-31T23:59:59Z", "2020-01-01T00:00:00Z\nx", "", "yesterday")) {
            // when
            String forged = forged(next, 5, place);

            // then
            tenant.get(path, "cursor", forged).expectProblem(400, "invalid-cursor", "cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "x", "1\n2", "99999999999999999999"})
    void aForgedPlaceInADiffIsRefused(String place) {
        String next = tenant.get("/v1/diff", "from", "2001", "limit", "1")
                .expect(200)
                .json()
                .get("next")
                .textValue();

        tenant.get("/v1/diff", "from", "2001", "cursor", forged(next, 5, place))
                .expectProblem(400, "invalid-cursor", "cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "yesterday",
                ""
            })
    void aForgedOneIsRefused(String instant) {
        for (int part = 1; part <= 2; part++) {
            // when
            String forged = forged(cursor, part, instant);

            // then
            tenant.get("/v1/facts", "subject", "Alice", "cursor", forged)
                    .expectProblem(400, "invalid-cursor", "cursor");
        }
    }

    private static String[] with(String[] query, String... more) {
        return Stream.concat(Stream.of(query), Stream.of(more)).toArray(String[]::new);
    }

    private static String forged(String cursor, int part, String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
        parts[part] = text;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
