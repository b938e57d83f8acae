package dev.annals.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading episodes back. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class EpisodeListApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void tell() {
        tenant.tell(
                Said.of("third of s").in("s").at("2024-03-01"),
                Said.of("first of s").in("s").at("2024-01-01"),
                Said.of("of t").in("t").at("2024-02-01").with("scope", "user/alice"),
                Said.of("second of s").in("s").at("2024-02-01"),
                Said.of("of nobody").at("2024-02-15"));
    }

    @Test
    void theyComeInTheOrderTheyWereTakenIn() {
        assertThat(contents()).containsExactly("third of s", "first of s", "of t", "second of s", "of nobody");
    }

    @Test
    void aSessionComesInTheOrderItHappened() {
        assertThat(contents("session", "s")).containsExactly("first of s", "second of s", "third of s");
        assertThat(contents("session", "nobody's")).isEmpty();
    }

    @Test
    void theyAreFilteredByTheTimeOfReference() {
        assertThat(contents("from", "2024-02-01", "to", "2024-03-01"))
                .containsExactly("of t", "second of s", "of nobody");
        assertThat(contents("session", "s", "from", "2024-02-01", "to", "2024-03-01"))
                .containsExactly("second of s");
    }

    @Test
    void theyAreFilteredByScope() {
        assertThat(contents("scope", "user/alice")).containsExactly("of t");
        assertThat(contents("session", "t", "scope", "main")).isEmpty();
        assertThat(contents("scope", "user/alice", "scope", "main")).hasSize(5);
    }

    @Test
    void pagesFitTogether() {
        assertThat(allPages()).isEqualTo(contents());
        assertThat(allPages("session", "s")).isEqualTo(contents("session", "s"));
        assertThat(allPages("session", "s", "from", "2024-02-01"))
                .isEqualTo(contents("session", "s", "from", "2024-02-01"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "cursor, rubbish, invalid-cursor",
        "limit, 0, invalid-parameter",
        "from, yesterday, invalid-parameter",
        "to, 12000, invalid-parameter",
        "scope, ' x', invalid-text",
        "sessions, s, invalid-parameter"
    })
    void badQuestionsAreRefused(String parameter, String value, String code) {
        tenant.get("/v1/episodes", parameter, value)
                .expectProblem(code.equals("invalid-text") ? 422 : 400, code, parameter);
    }

    @Test
    void fromComesBeforeTo() {
        tenant.get("/v1/episodes", "from", "2024-03-01", "to", "2024-02-01")
                .expectProblem(400, "invalid-parameter", "from");
        tenant.get("/v1/episodes", "session", "s", "from", "2024-03-01", "to", "2024-03-01")
                .expectProblem(400, "invalid-parameter", "from");
    }

    private List<String> allPages(String... query) {
        List<String> all = new ArrayList<>();
        JsonNode page = page(with(query, "limit", "1"));
        all.addAll(contents(page));
        while (!page.get("next").isNull()) {
            page = page(with(query, "limit", "1", "cursor", page.get("next").textValue()));
            assertThat(page.get("episodes")).hasSize(1);
            all.addAll(contents(page));
        }
        return all;
    }

    private static String[] with(String[] query, String... more) {
        return Stream.concat(Stream.of(query), Stream.of(more)).toArray(String[]::new);
    }

    private List<String> contents(String... query) {
        return contents(page(query));
    }

    private static List<String> contents(JsonNode page) {
        return Shown.list(page.get("episodes")).stream()
                .map(episode -> episode.get("content").textValue())
                .toList();
    }

    private JsonNode page(String... query) {
        return tenant.get("/v1/episodes", query).expect(200).json();
    }
}
