package dev.annals.fact;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same question with the same basis has the same answer, byte for byte, whatever was learned since. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RepeatableAnswersTest {

    private static final Pattern EMPTY = Pattern.compile("\"(facts|entities|changes)\":\\[]");

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whateverIsLearnedLaterTheAnswerAsOfThenIsTheSame() {
        // given
        tenant.declare("employer", "one");
        JsonNode first = tenant.commit(
                says("Alice", "employer").object("Acme").from("2020").confidence(0.5),
                says("Alice", "employer").object("Beta").from("2022").confidence(0.5),
                says("Alice", "knows").object("Bob").from("2020").confidence(0.5),
                says("Alice", "age").value(7).from("2020").to("2020"));
        JsonNode basis = tenant.facts("validAt", "2020-06").get("basis");
        Map<List<String>, String> before = answers(basis);

        // when
        tenant.commit(says(typed("Alice", "Person"), "knows")
                .object(typed("Bob", "Person"))
                .from("2020"));
        tenant.commit(says("Alice", "employer").object("Acme").from("2020").confidence(0.9));
        tenant.commit(ends("Alice", "knows").object("Bob").from("2021"));
        tenant.commit(corrects("Alice", "age").value(8).from("2020"));
        tenant.commit(retracts(Shown.claim(first, 0)), retracts(Shown.claim(first, 1)));
        tenant.declare("employer", "many");
        tenant.declare("age", "one");
        tenant.commit(says("Alice", "employer").object("Gamma").from("2019"));
        tenant.commit(aliases("Alice", "Bob"), setsAside(Shown.claim(first, 3)));
        tenant.commit(merges("Alice", "Acme"));

        // then
        assertThat(answers(basis)).isEqualTo(before);
        assertThat(before.values()).noneMatch(answer -> EMPTY.matcher(answer).find());
    }

    @Test
    void pagesStayConsistentWhileWritesGoOn() {
        // given
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            claims.add(Shown.claim(tenant.commit(says("Alice", "likes").value(i).from("2020")), 0));
        }
        JsonNode all = tenant.facts("subject", "Alice", "validAt", "2021");

        for (String[] question : List.of(
                new String[] {"subject", "Alice"}, new String[] {"predicate", "likes"}, new String[] {"scope", "main"
                })) {
            // when
            List<JsonNode> seen = new ArrayList<>();
            List<JsonNode> bases = new ArrayList<>();
            String next = "";
            do {
                JsonNode page = tenant.facts(page(question, all.get("basis"), next));
                seen.addAll(Shown.list(page.get("facts")));
                bases.add(page.get("basis"));
                next = page.get("next").asText("");
                tenant.commit(
                        retracts(claims.removeLast()),
                        says("Alice", "likes").value("more " + claims.size()).from("2020"));
            } while (!next.isEmpty());

            // then
            assertThat(seen).as(String.join(" ", question)).isEqualTo(Shown.list(all.get("facts")));
            assertThat(bases).hasSize(4).containsOnly(all.get("basis"));
        }
    }

    private static String[] page(String[] question, JsonNode basis, String cursor) {
        Stream<String> where = cursor.isEmpty()
                ? Stream.of("validAt", text(basis, "validAt"), "knownAt", text(basis, "knownAt"))
                : Stream.of("cursor", cursor);
        return Stream.of(Stream.of(question), Stream.of("limit", "3"), where)
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    /** To every kind of question, asked with the basis. */
    private Map<List<String>, String> answers(JsonNode basis) {
        JsonNode facts = tenant.facts("validAt", "any", "knownAt", text(basis, "knownAt"))
                .get("facts");
        String fact = facts.get(0).get("id").textValue();
        String alice = facts.get(0).get("subject").get("id").textValue();
        Map<List<String>, String> answers = new LinkedHashMap<>();
        for (String[] filter : new String[][] {
            {"subject", "Alice"},
            {"predicate", "employer"},
            {"object", "Bob"},
            {"value", "7"},
            {"scope", "main"},
            {"subject", "Alice", "predicate", "employer"}
        }) {
            for (String validAt : List.of(text(basis, "validAt"), "any")) {
                ask(answers, basis, "/v1/facts", join(filter, "validAt", validAt));
            }
        }
        ask(answers, basis, "/v1/facts/" + fact);
        ask(answers, basis, "/v1/facts/" + fact + "/history");
        ask(answers, basis, "/v1/facts/" + fact + "/provenance");
        ask(answers, basis, "/v1/entities");
        ask(answers, basis, "/v1/entities", "name", "Bob");
        ask(answers, basis, "/v1/entities/" + alice, "validAt", "2021");
        ask(answers, basis, "/v1/entities/" + alice + "/timeline");
        ask(answers, basis, "/v1/diff", "axis", "valid", "from", "2019", "to", "2021");
        List<String> known = List.of("axis", "known", "from", "2001", "to", text(basis, "knownAt"));
        answers.put(
                known,
                tenant.get("/v1/diff", known.toArray(String[]::new)).expect(200).text());
        return answers;
    }

    private void ask(Map<List<String>, String> answers, JsonNode basis, String path, String... query) {
        String[] question = join(query, "knownAt", text(basis, "knownAt"));
        List<String> key = new ArrayList<>(List.of(path));
        key.addAll(List.of(question));
        answers.put(key, tenant.get(path, question).expect(200).text());
    }

    private static String[] join(String[] query, String... more) {
        return Stream.concat(Stream.of(query), Stream.of(more)).toArray(String[]::new);
    }

    private static String text(JsonNode basis, String name) {
        return basis.get(name).textValue();
    }
}
