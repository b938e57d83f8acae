package dev.annals.recall;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.Seed;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Over random histories, at random pairs of instants: what was succeeded, corrected, ended, retracted or set aside
 * never appears in a search, an answer or a context, and what was archived appears in a search or a context only on
 * request.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class BelievedOnlyTest {

    private static final List<String> PEOPLE = List.of("Ines Holm", "Tove Lund", "Ben Aker");
    private static final Pattern TOWN = Pattern.compile("Town\\d+");
    private static final int COMMITS = 18;
    private static final int QUESTIONS = 6;

    private final TestTenant tenant = TestTenant.fresh();
    private final List<String> claims = new ArrayList<>();
    private final List<String> archives = new ArrayList<>();
    private final List<JsonNode> commits = new ArrayList<>();
    private int towns;

    @RepeatedTest(3)
    void onlyWhatIsBelievedIsShown() {
        // given
        long seed = Seed.take();
        Random random = new Random(seed);
        tenant.declare("residence", "one");
        for (int i = 0; i < COMMITS; i++) {
            Ops.Op op = op(random);
            JsonNode told = tenant.commit(op);
            commits.add(told);
            made(told).forEach(claims::add);
            if (op.fields().containsValue("archive")) {
                archives.add(Shown.decision(told, 0));
            }
        }

        for (int i = 0; i < QUESTIONS; i++) {
            // when
            String validAt = (2000 + random.nextInt(30)) + "-07-01";
            JsonNode commit = i == 0 ? commits.getLast() : commits.get(random.nextInt(COMMITS));
            Map<String, Object> at = Map.of("validAt", validAt, "knownAt", Shown.knownAt(commit));
            Map<String, Set<String>> believed = believed(validAt, Shown.knownAt(commit), true);
            Map<String, Set<String>> live = believed(validAt, Shown.knownAt(commit), false);

            // then
            String moment = Seed.repeat(seed) + ", " + at;
            Set<String> all = all(live);
            assertThat(searched(at, Set.of("neighbours"))).as(moment).isEqualTo(all);
            assertThat(searched(at, Set.of("neighbours", "archived")))
                    .as(moment)
                    .isEqualTo(all(believed));
            for (String person : PEOPLE) {
                assertThat(answered(person, at)).as(moment).isEqualTo(believed.get(person));
                assertThat(shown(person, at))
                        .as(moment)
                        .containsAll(Objects.requireNonNull(live.get(person)))
                        .isSubsetOf(all);
            }
        }
    }

    /** A retraction answers with the claim that it withdrew. */
    private List<String> made(JsonNode told) {
        return told.get("decisions").isEmpty() ? Shown.ids(told.get("claims")) : List.of();
    }

    /** Everything that is believed now, whenever it holds, and is not archived. */
    private List<String> archivable() {
        return PEOPLE.stream()
                .flatMap(person -> Shown.list(
                        tenant.facts("subject", person, "validAt", "any").get("facts"))
                        .stream())
                .filter(fact -> !fact.has("archived"))
                .map(fact -> fact.get("id").textValue())
                .toList();
    }

    private Ops.Op op(Random random) {
        int choice = random.nextInt(5);
        if (choice == 0 && !archives.isEmpty() && random.nextBoolean()) { // each once
            return reverts(archives.remove(random.nextInt(archives.size())));
        }
        List<String> facts = choice == 0 ? archivable() : List.of();
        return facts.isEmpty() ? said(random) : archives("fact", facts.get(random.nextInt(facts.size())));
    }

    private Ops.Op said(Random random) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        int from = 2000 + random.nextInt(25);
        int kind = claims.isEmpty() ? 0 : random.nextInt(10);
        if (kind == 7) {
            return ends(person, "residence").from(from + "");
        }
        if (kind >= 8) { // each once
            String claim = claims.remove(random.nextInt(claims.size()));
            return kind == 8 ? retracts(claim) : setsAside(claim);
        }
        Ops.Op claim = (kind == 6 ? corrects(person, "residence") : says(person, "residence"))
                .object("Town" + towns++)
                .from(from + "");
        return kind >= 4 ? claim.to(from + 1 + random.nextInt(5) + "") : claim;
    }

    private static Set<String> all(Map<String, Set<String>> byPerson) {
        Set<String> all = new HashSet<>();
        byPerson.values().forEach(all::addAll);
        return all;
    }

    private Map<String, Set<String>> believed(String validAt, String knownAt, boolean archived) {
        Map<String, Set<String>> believed = new HashMap<>();
        for (String person : PEOPLE) {
            JsonNode page = tenant.get("/v1/facts", "subject", person, "validAt", validAt, "knownAt", knownAt)
                    .expect(200)
                    .json();
            believed.put(
                    person,
                    towns(Shown.list(page.get("facts")).stream()
                            .filter(fact -> archived || !fact.has("archived"))
                            .toList()
                            .toString()));
        }
        return believed;
    }

    private Set<String> searched(Map<String, Object> at, Set<String> include) {
        JsonNode answer = ask(
                "/v1/search",
                at,
                Map.of(
                        "query",
                        "Where do they live?",
                        "limit",
                        100,
                        "include",
                        include,
                        "minCommit",
                        commits.getLast().get("commit").get("seq").longValue()));
        return towns(answer.get("hits").toString());
    }

    private Set<String> answered(String person, Map<String, Object> at) {
        return towns(ask("/v1/ask", at, Map.of("question", "Where does " + person + " live?"))
                .get("answers")
                .toString());
    }

    private Set<String> shown(String person, Map<String, Object> at) {
        Map<String, Object> body = new HashMap<>(at);
        body.putAll(Map.of("about", person, "query", "Where does " + person + " live?"));
        Answer answer = tenant.post("/v1/context", body);
        return answer.status() == 422 && answer.text().contains("unknown-entity")
                ? Set.of() // not known yet then
                : towns(answer.expect(200).text());
    }

    private JsonNode ask(String path, Map<String, Object> at, Map<String, Object> question) {
        Map<String, Object> body = new HashMap<>(at);
        body.putAll(question);
        return tenant.post(path, body).expect(200).json();
    }

    private static Set<String> towns(String text) {
        Set<String> towns = new HashSet<>();
        for (Matcher town = TOWN.matcher(text); town.find(); ) {
            towns.add(town.group());
        }
        return towns;
    }
}
