package dev.annals.consolidate;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digests of sessions and entities: planned, kept, found, refreshed and taken back. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ConsolidateApiTest {

    private static final String BOILER = "Who repairs the boiler in Lund?";
    private static final List<String> TURNS = List.of(
            "Good morning, Ines!",
            "Hi Mara, how are you doing today?",
            "The boiler in Lund has failed again, the tenants of 4 Mill Street say.",
            "The tenants of 4 Mill Street say that the boiler in Lund has failed again.",
            "Oh, that is nothing new.",
            "The tenants of 4 Mill Street in Lund say again: the boiler has failed.",
            "Nordic Heat repairs it on 4 March, their engineer is Ola Berg.",
            "As I said, the boiler in Lund has failed again, say the tenants of 4 Mill Street.",
            "The repair costs 4,200 kronor, and the invoice goes to Brightfen.",
            "Great, thanks!",
            "The boiler in Lund has failed again, the tenants of 4 Mill Street say.",
            "See you tomorrow!");

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aDigestIsArchivedLikeAnyEpisodeAndWhatItCitesIsNotCollected() {
        // given
        talk("boiler", "main");
        planned().apply();
        JsonNode hit = digests(BOILER).getFirst();
        Map<String, Object> old = Map.of("kind", "collect", "policy", Map.of("after", "P1D"));
        List<String> cited =
                Shown.texts(tenant.get("/v1/episodes/" + hit.at("/episode/id").textValue())
                        .expect(200)
                        .json()
                        .at("/cites/episodes"));

        // then
        assertThat(TestJob.planned(tenant, old).items())
                .extracting(item -> item.at("/change/id").textValue())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(cited)
                .doesNotContain(hit.at("/episode/id").textValue());

        // when
        JsonNode archived =
                tenant.commit(archives("episode", hit.at("/episode/id").textValue()));

        // then
        assertThat(digests(BOILER)).isEmpty();
        assertThat(digests(BOILER, "include", List.of("archived"))
                        .getFirst()
                        .at("/episode/archived")
                        .booleanValue())
                .isTrue();

        // when
        tenant.commit(reverts(Shown.decision(archived, 0)));

        // then
        assertThat(digests(BOILER)).containsExactly(hit);
    }

    @Test
    void whatIsArchivedIsNotKeptInShort() {
        // given
        List<String> turns = talk("boiler", "main");
        tenant.commit(turns.subList(0, 3).stream()
                .map(turn -> archives("episode", turn))
                .toArray(Ops.Op[]::new));

        // when
        JsonNode change = only(planned()).get("change");

        // then
        assertThat(change.at("/from/turns").intValue()).isEqualTo(9);
        assertThat(Shown.texts(change.at("/cites/episodes"))).doesNotContainAnyElementsOf(turns.subList(0, 3));
    }

    @Test
    void aSessionIsKeptInShort() {
        // given
        List<String> turns = talk("boiler", "main");
        String before = answers();

        // when
        TestJob job = planned();

        // then it says what it would keep, and changes nothing
        JsonNode item = only(job);
        JsonNode change = item.get("change");
        assertThat(item.get("reason").textValue())
                .startsWith("a digest of session boiler: ")
                .endsWith("from 12 turns");
        assertThat(change.at("/of/session").textValue()).isEqualTo("boiler");
        assertThat(change.at("/from/turns").intValue()).isEqualTo(12);
        assertThat(change.has("replaces")).isFalse();
        String text = change.get("text").textValue();
        assertThat(text)
                .contains(
                        "Mara, 2026-03-02: Nordic Heat repairs it on 4 March, their engineer is Ola Berg.",
                        "4,200 kronor")
                .doesNotContain("Good morning", "how are you", "Great", "tomorrow")
                .hasSizeLessThanOrEqualTo(1_500);
        assertThat(text.split("boiler", -1)).as("told once: %s", text).hasSize(2);
        assertThat(turns).containsAll(Shown.texts(change.at("/cites/episodes")));
        assertThat(answers()).isEqualTo(before);

        // when
        long commits = tenant.commits();
        JsonNode applied = job.apply();

        // then it is found as a digest, and only so
        assertThat(tenant.commits()).isEqualTo(commits + 1);
        assertThat(applied.get("applied").intValue()).isEqualTo(1);
        JsonNode hit = digests(BOILER).getFirst();
        assertThat(hit.get("kind").textValue()).isEqualTo("digest");
        assertThat(hit.at("/episode/sourceId").textValue()).isEqualTo("digest/session/boiler");
        assertThat(hit.at("/episode/passage").textValue()).isEqualTo(text);
        assertThat(search("kinds", List.of("episode", "fact"), "limit", 100).toString())
                .doesNotContain("digest");
        assertThat(search("limit", 100).toString()).doesNotContain("digest");

        // and shows what it cites
        String id = hit.at("/episode/id").textValue();
        JsonNode episode = tenant.get("/v1/episodes/" + id).expect(200).json();
        assertThat(episode.get("kind").textValue()).isEqualTo("digest");
        assertThat(episode.get("status").textValue()).isEqualTo("kept");
        assertThat(episode.get("content").textValue()).isEqualTo(text);
        assertThat(episode.at("/cites/episodes")).isEqualTo(change.at("/cites/episodes"));
        assertThat(episode.at("/cites/facts")).isEmpty();
        assertThat(tenant.get("/v1/receipts/" + id).expect(200).json().get("claims"))
                .isEmpty();

        // and is no turn of the session, which has its digest now
        assertThat(tenant.allPages("/v1/episodes", "episodes", "session", "boiler"))
                .hasSize(12);
        assertThat(planned().items()).isEmpty();

        // when
        String during = tenant.get("/v1/commits", "limit", "1")
                .expect(200)
                .json()
                .at("/commits/0/knownAt")
                .textValue();
        job.undo();

        // then all is as it was, and what was known meanwhile can be asked for
        assertThat(answers()).isEqualTo(before);
        assertThat(digests(BOILER)).isEmpty();
        assertThat(digests(BOILER, "knownAt", during)).containsExactly(hit);
    }

    @Test
    void aDigestIsRefreshedAndComesBackWhenThatIsUndone() {
        // given
        talk("boiler", "main");
        planned().apply();
        JsonNode old = digests(BOILER).getFirst();
        String knownThen = now();

        // when something is said
        tenant.tell(
                turn("Nordic Heat sent Siri Dahl instead, who replaced the pump on 5 March.", 30, "boiler", "main"));
        String before = answers();
        TestJob refresh = planned();

        // then
        JsonNode change = only(refresh).get("change");
        assertThat(change.get("replaces")).isEqualTo(old.at("/episode/id"));
        assertThat(change.get("text").textValue()).contains("Siri Dahl");
        assertThat(digests(BOILER)).extracting(hit -> hit.at("/episode/id")).containsExactly(old.at("/episode/id"));

        // when
        refresh.apply();

        // then
        assertThat(digests(BOILER)).hasSize(1);
        assertThat(digests(BOILER).getFirst().at("/episode/passage")).isEqualTo(change.get("text"));
        assertThat(digests(BOILER, "knownAt", knownThen)).containsExactly(old);
        assertThat(tenant.get("/v1/episodes/" + old.at("/episode/id").textValue())
                        .expect(200)
                        .json()
                        .get("status")
                        .textValue())
                .isEqualTo("withdrawn");
        String during = now();

        // when
        refresh.undo();

        // then
        assertThat(answers()).isEqualTo(before);
        assertThat(digests(BOILER)).containsExactly(old);
        assertThat(digests(BOILER, "knownAt", during).getFirst().at("/episode/passage"))
                .isEqualTo(change.get("text"));

        // and a digest of it can be kept again
        planned().apply();
        assertThat(digests(BOILER).getFirst().at("/episode/passage")).isEqualTo(change.get("text"));
    }

    @Test
    void whatWasUndoneDoesNotComeBackByAnotherUndo() {
        // given a digest that was refreshed
        talk("boiler", "main");
        TestJob first = planned();
        first.apply();
        JsonNode more = tenant.tell(
                turn("Nordic Heat sent Siri Dahl instead, who replaced the pump on 5 March.", 30, "boiler", "main"));
        TestJob second = planned();
        second.apply();
        JsonNode refreshed = digests(BOILER).getFirst();

        // when
        first.undo();

        // then its place was taken already
        assertThat(digests(BOILER)).containsExactly(refreshed);

        // when
        second.undo();

        // then
        assertThat(digests(BOILER)).isEmpty();

        // and what the first one kept is only proposed again
        tenant.delete("/v1/episodes/" + more.get("id").textValue()).expect(200);
        assertThat(only(planned(Map.of("mode", "auto", "entities", false)))
                        .get("state")
                        .textValue())
                .isEqualTo("planned");
        assertThat(digests(BOILER)).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotTold() {
        // given
        talk("boiler", "main");
        TestJob job = planned();
        String cited = Shown.texts(only(job).at("/change/cites/episodes")).getFirst();
        job.apply();
        String knownThen = now();

        // when
        tenant.delete("/v1/episodes/" + cited).expect(200);

        // then
        assertThat(digests(BOILER)).isEmpty();
        assertThat(digests(BOILER, "knownAt", knownThen)).hasSize(1);

        // when
        TestJob refresh = planned();
        refresh.apply();

        // then
        assertThat(Shown.texts(only(refresh).at("/change/cites/episodes"))).doesNotContain(cited);
        assertThat(digests(BOILER)).hasSize(1);
    }

    @Test
    void anEntityIsKeptInShort() {
        // given
        JsonNode made = tenant.commit(facts("Mara Lindqvist"));

        // when
        TestJob job = planned();
        JsonNode change = only(job).get("change");
        job.apply();

        // then facts with their dates, a third of what there is
        assertThat(change.at("/of/entity/name").textValue()).isEqualTo("Mara Lindqvist");
        assertThat(change.get("text").textValue())
                .contains(
                        "Mara Lindqvist works at Acme 4 (2014 to 2014)",
                        "Mara Lindqvist works at Acme 7 (2017 to 2017)")
                .hasSizeLessThanOrEqualTo(200);
        assertThat(change.at("/cites/facts")).hasSize(4);
        JsonNode hit = digests("Where did Mara work?").getFirst();
        assertThat(hit.at("/episode/passage")).isEqualTo(change.get("text"));

        // when one is not believed any more
        tenant.commit(retracts(Shown.claim(made, 4)));

        // then
        assertThat(digests("Where did Mara work?")).isEmpty();
        TestJob refresh = planned();
        refresh.apply();
        assertThat(only(refresh).at("/change/replaces")).isEqualTo(hit.at("/episode/id"));
        assertThat(digests("Where did Mara work?")
                        .getFirst()
                        .at("/episode/passage")
                        .textValue())
                .doesNotContain("Acme 4");
    }

    @Test
    void aContextTellsTheDigestForWhatIsSaidAgainAndAgain() {
        // given
        talk("boiler", "main");
        String before = context("query", "The boiler in Lund has failed");
        assertThat(before.split("the boiler in Lund has failed|The boiler in Lund has failed", -1))
                .hasSizeGreaterThan(4);

        // when
        TestJob job = planned(Map.of("length", 250));
        job.apply();
        String told = context("query", "The boiler in Lund has failed");

        // then the best is told as it was said, and the rest in short
        assertThat(told).contains("- In short: ").hasSizeLessThan(before.length());
        assertThat(told.split("oiler", -1)).hasSizeLessThanOrEqualTo(4);

        // when
        job.undo();

        // then
        assertThat(context("query", "The boiler in Lund has failed")).isEqualTo(before);
    }

    @Test
    void aContextTellsTheDigestOfWhomTooMuchIsKnown() {
        // given
        tenant.commit(IntStream.range(0, 60)
                .mapToObj(i -> says("Mara", "likes").value("the tea of garden number " + i))
                .toArray(Ops.Op[]::new));
        planned(Map.of("length", 200)).apply();

        // then
        assertThat(context("about", "Mara", "budgetTokens", 300))
                .contains("- In short: Mara likes the tea of garden number");
        assertThat(context("about", "Mara", "budgetTokens", 20_000)).doesNotContain("In short");
    }

    @Test
    void whatChangedSinceItWasPlannedIsSkipped() {
        // given
        talk("boiler", "main");
        talk("kitchen", "main");
        TestJob job = planned();
        tenant.tell(turn("The landlord of the kitchen is Erik Holm.", 30, "kitchen", "main"));

        // when
        JsonNode applied = job.apply();

        // then
        assertThat(applied.get("applied").intValue()).isEqualTo(1);
        assertThat(applied.get("skipped").intValue()).isEqualTo(1);
        JsonNode skipped = job.items().stream()
                .filter(item -> item.at("/change/of/session").textValue().equals("kitchen"))
                .findFirst()
                .orElseThrow();
        assertThat(skipped.get("why").textValue()).contains("changed since");
        assertThat(planned().items()).hasSize(1);
    }

    @Test
    void digestsAreOfOneScope() {
        // given
        talk("boiler", "user/alice");
        talk("boiler", "user/bob");

        // when
        TestJob job = TestJob.planned(tenant, Map.of("kind", "consolidate", "scope", "user/alice"));
        job.apply();

        // then
        JsonNode item = only(job);
        assertThat(item.get("scope").textValue()).isEqualTo("user/alice");
        assertThat(item.at("/change/from/turns").intValue()).isEqualTo(12);
        assertThat(digests(BOILER, "scopes", List.of("user/alice"))).hasSize(1);
        assertThat(digests(BOILER, "scopes", List.of("user/bob"))).isEmpty();
        assertThat(planned().items()).hasSize(1);
    }

    @Test
    void aPolicyMayActButNotAgainstWhatWasTakenBack() {
        // given
        talk("boiler", "main");
        Map<String, Object> auto = wish(Map.of("mode", "auto", "entities", false));

        // when
        TestJob job = TestJob.asked(tenant, auto);
        job.awaitState("applied");

        // then
        assertThat(digests(BOILER)).hasSize(1);

        // when
        job.undo();
        TestJob again = TestJob.asked(tenant, auto);
        again.awaitState("planned");

        // then
        assertThat(only(again).get("state").textValue()).isEqualTo("planned");
        assertThat(digests(BOILER)).isEmpty();
    }

    @Test
    void whatIsShortOrGoesOnHasNoDigest() {
        // given
        List<Said> short7 = IntStream.range(0, 7)
                .mapToObj(i -> turn(TURNS.get(i), i, "short", "main"))
                .toList();
        tenant.tell(short7.toArray(Said[]::new));
        tenant.tell(TURNS.stream().map(text -> Said.of(text).in("now")).toArray(Said[]::new));

        // then
        assertThat(planned().items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'policy': []                                      | wrong-type    | policy",
                "'policy': {'length': 20}                          | invalid-value | policy.length",
                "'policy': {'length': 5000}                        | invalid-value | policy.length",
                "'policy': {'sessions': 'all'}                     | wrong-type    | policy.sessions",
                "'policy': {'sessions': false, 'entities': false}  | invalid-value | policy.entities",
                "'policy': {'mode': 'always'}                      | invalid-value | policy.mode",
                "'policy': {'size': 9}                             | unknown-field | policy.size",
                "'predicates': ['likes']                           | invalid-value | predicates"
            },
            quoteCharacter = '`')
    void whatIsAskedWrongIsRefused(String setting, String code, String field) {
        String body = "{\"kind\": \"consolidate\", " + setting.replace('\'', '"') + "}";
        tenant.post("/v1/jobs", body).expectProblem(422, code, field);
    }

    @Test
    void nobodyElseMakesDigests() {
        tenant.post("/v1/episodes", Map.of("content", "x", "sourceId", "digest/session/a"))
                .expectProblem(422, "invalid-value", "sourceId");
        tenant.post("/v1/episodes", Map.of("content", "x", "kind", "digest"))
                .expectProblem(422, "invalid-value", "kind");
    }

    private TestJob planned() {
        return planned(Map.of());
    }

    private TestJob planned(Map<String, Object> policy) {
        awaitVectors();
        return TestJob.planned(tenant, wish(policy));
    }

    private void awaitVectors() {
        search("minCommit", tenant.commits());
    }

    private static Map<String, Object> wish(Map<String, Object> policy) {
        return Map.of("kind", "consolidate", "policy", policy);
    }

    private static JsonNode only(TestJob job) {
        List<JsonNode> items = job.items();
        assertThat(items).as(items.toString()).hasSize(1);
        return items.getFirst();
    }

    /** @return their ids */
    private List<String> talk(String session, String scope) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < TURNS.size(); i++) {
            said.add(turn(TURNS.get(i), i, session, scope));
        }
        return tenant.tell(said.toArray(Said[]::new)).stream()
                .map(receipt -> receipt.get("episode").textValue())
                .toList();
    }

    private static Said turn(String text, int minute, String session, String scope) {
        return Said.of(text)
                .in(session)
                .at("2026-03-02T09:%02d:00Z".formatted(minute))
                .with("speaker", minute % 2 == 0 ? "Mara" : "Ines")
                .with("scope", scope);
    }

    private static Ops.Op[] facts(String who) {
        return IntStream.range(0, 10)
                .mapToObj(i -> says(who, "works_at")
                        .object("Acme " + i)
                        .from(String.valueOf(2010 + i))
                        .to(String.valueOf(2010 + i)))
                .toArray(Ops.Op[]::new);
    }

    private String now() {
        return tenant.get("/v1/commits", "limit", "1")
                .expect(200)
                .json()
                .at("/commits/0/knownAt")
                .textValue();
    }

    private List<JsonNode> digests(String query, Object... more) {
        Object[] all = Stream.concat(Stream.of("query", query, "kinds", List.of("digest")), Stream.of(more))
                .toArray();
        return Shown.list(search(all).get("hits"));
    }

    private JsonNode search(Object... fields) {
        Map<String, Object> body = fields(fields);
        body.putIfAbsent("query", BOILER);
        JsonNode answer = tenant.post("/v1/search", body).expect(200).json();
        answer.get("hits").forEach(ConsolidateApiTest::withoutScores);
        return answer;
    }

    /** The database sums vectors up in another order once it is warm, and the last digit differs. */
    private static void withoutScores(JsonNode hit) {
        ((ObjectNode) hit).remove(List.of("similarity", "score"));
        if (hit.at("/legs/meaning") instanceof ObjectNode meaning) {
            meaning.remove("score");
        }
    }

    private String context(Object... fields) {
        return tenant.post("/v1/context", fields(fields))
                .expect(200)
                .json()
                .get("text")
                .textValue();
    }

    private static Map<String, Object> fields(Object... fields) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return body;
    }

    /** Of searches of all kinds, and of contexts, to the letter, but for the commit they rest on and the last digits of scores. */
    private String answers() {
        awaitVectors();
        List<String> answers = new ArrayList<>();
        for (String query : List.of(BOILER, "How much does the repair cost?", "Ola Berg")) {
            for (List<String> kinds : List.of(
                    List.of("fact", "episode"),
                    List.of("digest"),
                    List.of("episode"),
                    List.of("fact", "episode", "entity", "digest"))) {
                ObjectNode answer = (ObjectNode) search("query", query, "kinds", kinds, "limit", 50);
                answer.remove("basis");
                answers.add(answer.toString());
            }
            answers.add(context("query", query));
        }
        return String.join("\n", answers);
    }
}
