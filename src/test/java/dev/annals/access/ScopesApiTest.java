package dev.annals.access;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.EventStream;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Five scopes hold facts about the same people. An endpoint limited to some scopes reveals nothing of the others: all
 * endpoints in the OpenAPI document are tried.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopesApiTest {

    /** Each scope has a bird, which stands in everything that is told there. */
    private static final List<String> BIRDS = List.of("kestrel", "osprey", "heron", "merlin", "plover");

    /** What writes, what is of one scope, the stream of changes and what only counts, which have tests of their own. */
    private static final Set<String> OTHERS = Set.of(
            "post /v1/transactions",
            "post /v1/episodes",
            "post /v1/jobs",
            "post /v1/sessions",
            "post /v1/hooks/{host}/{event}",
            "get /v1/files/{name}",
            "get /v1/files/{name}/deleted",
            "delete /v1/files/{name}/deleted/{id}",
            "post /v1/files/import",
            "get /v1/changes",
            "get /v1/maintenance");

    private final TestTenant tenant = TestTenant.fresh();
    private boolean told;

    /** Once for all tests, because it takes seconds. */
    @BeforeEach
    void fiveScopesTellOfTheSamePeople() {
        if (!told) {
            tenant.declare("residence", "one");
            BIRDS.forEach(this::tell);
            told = true;
        }
    }

    @Test
    void nothingShowsAScopeThatWasNotAskedFor() {
        // given
        Map<String, Map<String, String>> gets = gets();
        Map<String, Map<String, Object>> posts = posts();

        // then every operation that takes scopes is asked
        Set<String> asked = new TreeSet<>(OTHERS);
        gets.keySet().forEach(path -> asked.add("get " + path));
        posts.keySet().forEach(path -> asked.add("post " + path));
        assertThat(asked).isEqualTo(operationsOfScopes());

        // and shows those it was asked for, and no others
        for (String bird : BIRDS) {
            gets.forEach((path, parameters) -> assertThatOnly(bird, path, get(path, parameters, "user/" + bird)));
            posts.forEach((path, body) -> assertThatOnly(bird, path, post(path, body, "user/" + bird)));
        }
    }

    @Test
    void severalScopesAreAskedForAtOnce() {
        gets().forEach((path, parameters) -> {
            Answer answer = get(path, parameters, "user/heron", "user/merlin");
            assertThat(answer.text())
                    .as(path)
                    .contains("heron", "merlin")
                    .doesNotContain("kestrel", "osprey", "plover");
        });
        posts().forEach((path, body) -> {
            Answer answer = post(path, body, "user/heron", "user/merlin");
            assertThat(answer.text()).as(path).doesNotContain("kestrel", "osprey", "plover");
        });
    }

    @Test
    void aFileAndASessionTellOfTheirScopeAlone() {
        for (String bird : BIRDS) {
            String scope = "user/" + bird;
            Answer file = get("/v1/files/MEMORY.md", Map.of(), scope);
            Map<String, Object> emptied =
                    Map.of("name", "MEMORY.md", "scope", scope, "content", withoutFacts(file.text()));
            Map<String, Object> begins = Map.of("scope", scope, "query", "What does Ines like?");
            Map<String, Object> hooked = Map.of("session", "hook-" + bird, "query", "What does Ines like?");
            String hook = "/v1/hooks/generic/start?scope=user%2F" + bird;

            assertThatOnly(bird, "a file", file);
            assertThatOnly(
                    bird, "an import", tenant.post("/v1/files/import", emptied).expect(200));
            assertThatOnly(bird, "what was deleted", get("/v1/files/MEMORY.md/deleted", Map.of(), scope));
            assertThatOnly(
                    bird, "a session", tenant.post("/v1/sessions", begins).expect(201));
            assertThatOnly(bird, "a hook", tenant.post(hook, hooked).expect(200));
        }
    }

    private static String withoutFacts(String file) {
        return file.lines().filter(line -> !line.startsWith("- ")).collect(Collectors.joining("\n"));
    }

    @Test
    void theStreamOfChangesShowsOnlyTheScopeItWasAskedFor() throws Exception {
        for (String bird : BIRDS) {
            // given something of this scope that comes last
            long last = tenant.commitIn("user/" + bird, says("Ines", "hears").value("a " + bird))
                    .get("commit")
                    .get("seq")
                    .longValue();

            // then
            try (EventStream stream = EventStream.open(tenant.request("/v1/changes?since=0&scope=user%2F" + bird))) {
                EventStream.Event event = stream.commit();
                assertThatOnly(bird, "/v1/changes", event.toString());
                while (event.seq() < last) {
                    event = stream.commit();
                    assertThatOnly(bird, "/v1/changes", event.toString());
                }
            }
        }
    }

    private static void assertThatOnly(String bird, String path, Answer answer) {
        assertThatOnly(bird, path, answer.text());
    }

    private static void assertThatOnly(String bird, String path, String text) {
        assertThat(text).as("%s of %s", path, bird).contains(bird);
        assertThat(BIRDS)
                .filteredOn(other -> !other.equals(bird))
                .as("%s of %s: %s", path, bird, text)
                .noneMatch(text::contains);
    }

    private void tell(String bird) {
        String scope = "user/" + bird;
        JsonNode told = tenant.commitIn(
                scope,
                says(typed("Ines", "Person"), "residence")
                        .object(bird + " street")
                        .from("2020"),
                says(typed("Ines", "Person"), "residence")
                        .object(bird + " lane")
                        .from("2020"),
                says(typed("Ines", "Person"), "likes").value("the " + bird).from("2021"),
                says(typed("Robert Stone", "Person"), "likes").value("the " + bird),
                says(typed("R. Stone", "Person"), "likes").value("the " + bird),
                says(typed("Ines", "Person"), "likes").value("a false " + bird));
        tenant.commitIn(
                scope,
                setsAside(Shown.claim(told, 5)).with("reason", bird + " is meant"),
                aliases(typed("Ines", "Person"), bird + " lady").with("reason", bird + " says so"));
        JsonNode said = tenant.tell(Said.of("Ines likes the " + bird + " very much.")
                .in("walk")
                .at("2024-05-01T10:00:00Z")
                .with("scope", scope));
        tenant.post("/v1/sessions", Map.of("id", "walk-" + bird, "scope", scope))
                .expect(201);
        String liked = tenant.facts("subject", "R. Stone", "scope", scope)
                .at("/facts/0/id")
                .textValue();
        tenant.commitIn(
                scope,
                pins("fact", liked).with("reason", bird + " is dear"),
                pins("episode", said.get("id").textValue()).with("reason", bird + " is dear"));
    }

    private static Map<String, Map<String, String>> gets() {
        Map<String, Map<String, String>> gets = new LinkedHashMap<>();
        gets.put("/v1/facts", Map.of("subject", "Ines", "validAt", "any"));
        gets.put("/v1/diff", Map.of("axis", "known", "from", "2020", "to", "2999"));
        gets.put("/v1/contradictions", Map.of("subject", "Ines"));
        gets.put("/v1/decisions", Map.of());
        gets.put("/v1/entities", Map.of());
        gets.put("/v1/entities/suggestions", Map.of());
        gets.put("/v1/episodes", Map.of("session", "walk"));
        gets.put("/v1/sessions", Map.of());
        return gets;
    }

    private static Map<String, Map<String, Object>> posts() {
        Map<String, Map<String, Object>> posts = new LinkedHashMap<>();
        posts.put(
                "/v1/search",
                Map.of("query", "What does Ines like?", "include", List.of("superseded", "disputed", "neighbours")));
        posts.put("/v1/ask", Map.of("question", "What does Ines like?"));
        posts.put("/v1/context", Map.of("about", "Ines", "query", "What does Ines like?", "since", 0));
        return posts;
    }

    private Answer get(String path, Map<String, String> parameters, String... scopes) {
        List<String> query = new ArrayList<>();
        parameters.forEach((name, value) -> query.addAll(List.of(name, value)));
        for (String scope : scopes) {
            query.addAll(List.of("scope", scope));
        }
        return tenant.get(path, query.toArray(String[]::new)).expect(200);
    }

    private Answer post(String path, Map<String, Object> body, String... scopes) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("scopes", List.of(scopes));
        return tenant.post(path, all).expect(200);
    }

    private Set<String> operationsOfScopes() {
        JsonNode document =
                tenant.get("/q/openapi", "format", "json").expect(200).json();
        Set<String> found = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (takesScopes(operation.getValue(), document)) {
                        found.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        return found;
    }

    private static boolean takesScopes(JsonNode operation, JsonNode document) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("scope")) {
                return true;
            }
        }
        String body = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        JsonNode fields =
                document.at(body.isEmpty() ? "/none" : body.substring(1)).path("properties");
        return fields.has("scope") || fields.has("scopes");
    }
}
