package dev.annals.session;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Overlap;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

/** Reading and writing memory at the points of a session. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SessionApiTest {

    private static final String SHOP = "project/github.com/acme/shop";
    private static final List<String> BOILER = List.of(
            "The boiler in Lund has failed again, the tenants of 4 Mill Street say.",
            "The tenants of 4 Mill Street say that the boiler in Lund has failed again.",
            "Oh, that is nothing new.",
            "The tenants of 4 Mill Street in Lund say again: the boiler has failed.",
            "Nordic Heat repairs it on 4 March, their engineer is Ola Berg.",
            "As I said, the boiler in Lund has failed again, say the tenants of 4 Mill Street.",
            "The repair costs 4,200 kronor, and the invoice goes to Brightfen.",
            "The boiler in Lund has failed again, the tenants of 4 Mill Street say.");

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Inject
    Driver driver;

    @Inject
    SessionSweep sweep;

    @Inject
    SessionReader reader;

    @Test
    void aSessionThatBeginsIsToldWhatItsProjectKnowsAndNothingTwice() {
        // given
        tenant.commitIn(SHOP, chose("PostgreSQL"));
        tenant.commitIn("project/other", chose("Mongo"));

        // when
        JsonNode first = start("{\"id\": \"s\", \"project\": \"git@github.com:Acme/shop.git\"}");
        JsonNode again = start("{\"id\": \"s\"}");
        tenant.commitIn(SHOP, says("Shop", "runs_on").value("Java 25"));
        JsonNode later = start("{\"id\": \"s\"}");

        // then
        assertThat(first.get("session").get("scope").textValue()).isEqualTo(SHOP);
        assertThat(first.get("session").get("project").textValue()).isEqualTo("github.com/acme/shop");
        assertThat(first.get("resumed").booleanValue()).isFalse();
        assertThat(first.get("context").textValue())
                .startsWith("<annals-memory")
                .contains("PostgreSQL")
                .doesNotContain("Mongo");
        assertThat(first.get("basis").get("commit").intValue()).isEqualTo(2);
        assertThat(again.get("resumed").booleanValue()).isTrue();
        assertThat(again.has("context")).isFalse();
        assertThat(later.get("context").textValue()).contains("Java 25").doesNotContain("PostgreSQL");
    }

    @Test
    void aSessionThatBeginsIsToldWhatThoseBeforeItCameTo() {
        // given
        start("{\"id\": \"first\", \"project\": \"shop\"}");
        tenant.post(
                        "/v1/sessions/first/checkpoints",
                        Map.of(
                                "point",
                                "periodic",
                                "turns",
                                IntStream.range(0, BOILER.size())
                                        .mapToObj(n -> said(n, BOILER.get(n)))
                                        .toList()))
                .expect(200);
        learned("first");
        TestJob.planned(tenant, Map.of("kind", "consolidate")).apply();

        // when
        List<String> told = inShort("second", "shop");

        // then
        assertThat(told).singleElement(as(STRING)).startsWith("In short: ").contains("boiler in Lund has failed again");
        assertThat(inShort("second", "shop")).as("told again").isEmpty();
        assertThat(inShort("third", "other")).as("of another project").isEmpty();
    }

    @Test
    void turnsAreLearnedOnceAndNeverToldToWhoSaidThem() {
        // given
        start("{\"id\": \"s\"}");
        String turns = """
                {"point": "periodic", "turns": [
                  {"id": "1", "role": "user", "speaker": "Mara", "content": "Where do we keep the ledger?"},
                  {"id": "2", "role": "agent", "content": "The ledger is kept in the vault of Malmö."}]}""";

        // when
        checkpoint("s", turns);
        checkpoint("s", turns);
        learned("s");
        JsonNode own = checkpoint("s", "{\"point\": \"decision\", \"query\": \"Where is the ledger kept?\"}");
        start("{\"id\": \"other\"}");
        JsonNode others = checkpoint("other", "{\"point\": \"decision\", \"query\": \"Where is the ledger kept?\"}");
        JsonNode twice = checkpoint("other", "{\"point\": \"decision\", \"query\": \"Where is the ledger kept?\"}");

        // then
        assertThat(turns("s"))
                .containsExactly(
                        "user Where do we keep the ledger?", "agent The ledger is kept in the vault of Malmö.");
        assertThat(own.toString()).doesNotContain("vault of Malmö");
        assertThat(tenant.get("/v1/sessions/other").json().toString()).contains("vault of Malmö");
        assertThat(others.get("session").get("id").textValue()).isEqualTo("other");
        assertThat(twice.has("context")).isFalse();
        checkpoint("s", turns.replace("Malmö", "Oslo"), 409);
    }

    @Test
    void afterACompactFactsAreToldAgainAndTurnsNever() {
        // given
        tenant.commit(chose("PostgreSQL"));
        tenant.tell(Said.of("The safe word of the release is heliotrope."));
        String query = "\"query\": \"What is the safe word of the release, and what was chosen?\"";
        JsonNode before = start("{\"id\": \"s\", " + query + "}");

        // when
        JsonNode compacted = checkpoint("s", "{\"point\": \"compact\", " + query + "}");

        // then
        assertThat(before.get("context").textValue()).contains("heliotrope", "PostgreSQL");
        assertThat(compacted.get("context").textValue()).contains("PostgreSQL").doesNotContain("heliotrope");
    }

    @Test
    void allThatWasToldIsOnRecordWithWhetherItWasOfUse() {
        // given
        tenant.commit(
                says("Ledger", "kept_in").value("PostgreSQL").with("statement", "The ledger lives in PostgreSQL"),
                says("Cat", "sleeps_on").value("radiator").with("statement", "The cat sleeps on the warm radiator"));
        JsonNode told = start("{\"id\": \"s\"}");

        // when
        checkpoint(
                "s",
                "{\"point\": \"periodic\", \"turns\": [{\"role\": \"agent\","
                        + " \"content\": \"So the ledger goes to PostgreSQL, where it lives.\"}]}");
        JsonNode session = tenant.get("/v1/sessions/s").expect(200).json();

        // then
        JsonNode injection = session.get("injections").get(0);
        assertThat(injection.get("point").textValue()).isEqualTo("start");
        assertThat(injection.get("basis").get("commit"))
                .isEqualTo(told.get("basis").get("commit"));
        assertThat(injection.get("tokens")).isEqualTo(told.get("tokens"));
        assertThat(session.get("tokens")).isEqualTo(told.get("tokens"));
        assertThat(injection.get("used").booleanValue()).isTrue();
        assertThat(Shown.list(injection.get("told")))
                .allSatisfy(one -> assertThat(one.get("used").booleanValue())
                        .as(one.toString())
                        .isEqualTo(one.get("text").textValue().contains("PostgreSQL")))
                .hasSize(2);
    }

    @Test
    void aKeyMakesOneOfTwoAndKeepsTheAnswer() {
        // given
        tenant.commit(chose("PostgreSQL"));

        // when
        Answer first = keyed("{\"id\": \"s\"}");
        Answer again = keyed("{\"id\": \"s\"}");

        // then
        assertThat(again.expect(201).text()).isEqualTo(first.expect(201).text()).contains("PostgreSQL");
        assertThat(tenant.get("/v1/sessions/s").json().get("injections")).hasSize(1);
        keyed("{\"id\": \"t\"}").expectProblem(409, "idempotency-key-reused");
    }

    @Test
    void whoWasToldOfAFactIsToldOfItsEnd() {
        // given
        String claim = Shown.claim(tenant.commit(chose("PostgreSQL")), 0);
        assertThat(start("{\"id\": \"s\"}").get("context").textValue()).contains("PostgreSQL");
        tenant.commit(Ops.retracts(claim));

        // when
        JsonNode told = checkpoint("s", "{\"point\": \"periodic\"}");
        JsonNode again = checkpoint("s", "{\"point\": \"periodic\"}");

        // then
        assertThat(told.get("context").textValue()).contains("No longer believed", "PostgreSQL");
        assertThat(again.has("context")).isFalse();
    }

    @Test
    void aCompactThatIsAskedForTwiceWithItsKeyIsOne() {
        // given
        tenant.commit(chose("PostgreSQL"));
        start("{\"id\": \"s\"}");
        String query = "\"query\": \"What was chosen?\"";
        Answer first = compacted("{\"point\": \"compact\", " + query + "}");

        // when
        Answer again = compacted("{\"point\": \"compact\", " + query + "}");
        JsonNode next = checkpoint("s", "{\"point\": \"decision\", " + query + "}");

        // then
        assertThat(again.expect(200).text()).isEqualTo(first.expect(200).text()).contains("PostgreSQL");
        assertThat(next.has("context")).isFalse();
    }

    @Test
    void atOnceNothingIsToldTwice() {
        // given
        tenant.commit(IntStream.range(0, 20)
                .mapToObj(i -> says("Shop", "likes").value("the tea of garden number " + i))
                .toArray(Ops.Op[]::new));
        tenant.post("/v1/search", "{\"query\": \"tea\", \"minCommit\": 1}").expect(200); // so that all can be found
        tenant.post("/v1/sessions", "{\"id\": \"s\", \"budgetTokens\": 200}").expect(201);

        // when
        List<String> told = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> checkpoint("s", "{\"point\": \"decision\", \"query\": \"tea of which garden?\"}"))
                .flatMap(answer -> Shown.list(answer.get("told")).stream())
                .map(item -> item.get("id").textValue())
                .toList();

        // then
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void turnsAreReplayedAsTheyWereKnown() {
        // given
        start("{\"id\": \"s\"}");
        checkpoint(
                "s",
                "{\"point\": \"periodic\", \"turns\": [{\"id\": \"a\", \"content\": \"One  thing,\\nword for word.\"}]}");
        learned("s");
        JsonNode before = tenant.get("/v1/sessions/s/turns").expect(200).json();
        checkpoint("s", "{\"point\": \"periodic\", \"turns\": [{\"id\": \"b\", \"content\": \"Another thing.\"}]}");
        learned("s");

        // when
        String episode = before.get("turns").get(0).get("episode").textValue();
        tenant.delete("/v1/episodes/" + episode).expect(200);
        JsonNode then = tenant.get(
                        "/v1/sessions/s/turns",
                        "knownAt",
                        before.get("basis").get("knownAt").textValue())
                .json();

        // then
        assertThat(before.get("turns").get(0).get("content").textValue()).isEqualTo("One  thing,\nword for word.");
        assertThat(then.get("turns")).isEqualTo(before.get("turns"));
        assertThat(turns("s")).containsExactly("user Another thing.");
    }

    @Test
    void whatNobodyEndsLapsesAndItsDigestsFollowTheEnd() {
        // given
        start("{\"id\": \"silent\", \"project\": \"shop\"}");
        start("{\"id\": \"ended\", \"project\": \"shop\"}");
        tenant.post("/v1/sessions/ended/end", "{\"turns\": [{\"content\": \"Good bye.\"}]}")
                .expect(200);

        // when
        passTime();
        sweep.sweep();
        JsonNode lapsed = session("silent");
        sweep.sweep();

        // then
        assertThat(lapsed.get("state").textValue()).isEqualTo("lapsed");
        assertThat(lapsed.get("consolidation").textValue()).isEqualTo("due");
        assertThat(session("ended").get("consolidation").textValue()).isEqualTo("begun");
        JsonNode jobs = tenant.get("/v1/jobs", "kind", "consolidate").json().get("jobs");
        assertThat(jobs).hasSize(1);
        assertThat(session("ended").get("job")).isEqualTo(jobs.get(0).get("id"));
        assertThat(tenant.commits()).as("none of it is a commit but the turn").isLessThanOrEqualTo(1);

        // and when
        checkpoint("silent", "{\"point\": \"periodic\"}");

        // then
        assertThat(session("silent").get("state").textValue()).isEqualTo("open");
        assertThat(session("silent").has("endedAt")).isFalse();
    }

    @Test
    void whatComesAfterTheEndPutsTheDigestOffAndMakesItDueAgain() {
        // given
        start("{\"id\": \"s\", \"project\": \"shop\"}");
        tenant.post("/v1/sessions/s/end", "{}").expect(200);
        passTime();

        // when
        checkpoint("s", "{\"point\": \"periodic\", \"turns\": [{\"content\": \"One more thing.\"}]}");
        sweep.sweep();

        // then it waits as if the session had ended now
        assertThat(session("s").get("state").textValue()).isEqualTo("ended");
        assertThat(session("s").get("consolidation").textValue()).isEqualTo("due");
        assertThat(tenant.get("/v1/jobs", "kind", "consolidate").json().get("jobs"))
                .isEmpty();

        // when
        passTime();
        sweep.sweep();

        // then
        JsonNode first = session("s");
        assertThat(first.get("consolidation").textValue()).isEqualTo("begun");

        // when nothing is said
        checkpoint("s", "{\"point\": \"periodic\"}");

        // then
        assertThat(session("s").get("consolidation").textValue()).isEqualTo("begun");

        // when
        checkpoint("s", "{\"point\": \"periodic\", \"turns\": [{\"content\": \"And another.\"}]}");

        // then
        assertThat(session("s").get("consolidation").textValue()).isEqualTo("due");

        // when
        passTime();
        sweep.sweep();

        // then
        assertThat(session("s").get("consolidation").textValue()).isEqualTo("begun");
        assertThat(session("s").get("job")).isNotEqualTo(first.get("job"));
    }

    @Test
    void sessionsAreListedAndOnlyToThoseWhoMayRead() {
        // given
        start("{\"id\": \"one\", \"host\": \"a\", \"project\": \"https://github.com/acme/shop\"}");
        start("{\"id\": \"two\", \"host\": \"b\"}");
        start("{\"id\": \"three\", \"host\": \"b\", \"scope\": \"user/ines\"}");
        tenant.post("/v1/sessions/two/end", "{}").expect(200);

        // then
        assertThat(ids()).containsExactly("three", "two", "one");
        assertThat(tenant.allPages("/v1/sessions", "sessions", "limit", "1")).hasSize(3);
        assertThat(ids("host", "b", "state", "open")).containsExactly("three");
        assertThat(ids("project", "git@github.com:acme/shop.git")).containsExactly("one");
        assertThat(ids("scope", "main")).containsExactly("two");
        assertThat(reader.page(tenant.reader("main"), new SessionQuery(null, null, null), null, PageQuery.most())
                        .sessions())
                .extracting(Session::id)
                .containsExactly("two");
        assertThatThrownBy(() -> reader.one(tenant.reader("main"), "three")).hasMessageContaining("no such session");
    }

    @Test
    void aHostIsAnsweredInItsOwnFormAndNeverFailed() {
        // given
        tenant.commitIn(SHOP, chose("PostgreSQL"));

        // when
        JsonNode start = tenant.post(
                        "/v1/hooks/claude-code/SessionStart?project=https%3A%2F%2Fgithub.com%2Facme%2Fshop",
                        "{\"session_id\": \"c\", \"source\": \"startup\", \"cwd\": \"/x\", \"hook_event_name\": \"SessionStart\"}")
                .expect(200)
                .json();

        // then
        assertThat(start.get("hookSpecificOutput").get("additionalContext").textValue())
                .contains("PostgreSQL");
        assertThat(tenant.post("/v1/hooks/claude-code/Teleport", "{\"session_id\": \"c\"}")
                        .expect(200)
                        .text())
                .isEqualTo("{}");
        assertThat(tenant.post(
                                "/v1/hooks/claude-code/UserPromptSubmit?late=true",
                                Map.of("session_id", "c", "prompt", "\u001b[31mWhat was chosen?\u001b[0m\u0000"))
                        .expect(200)
                        .text())
                .as("it comes too late")
                .isEqualTo("{}");
        learned("c");
        assertThat(turns("c")).containsExactly("user What was chosen?");
        assertThat(session("c").get("scope").textValue()).isEqualTo(SHOP);
    }

    @Test
    void anotherTurnUnderAnIdIsRefusedByItsPlace() {
        // given
        start("{\"id\": \"s\"}");
        String path = "/v1/sessions/s/checkpoints";
        String first = "{\"id\": \"t\", \"content\": \"We take PostgreSQL.\"}";
        tenant.post(path, "{\"point\": \"periodic\", \"turns\": [" + first + "]}")
                .expect(200);

        // when
        Answer refused = tenant.post(
                path,
                "{\"point\": \"periodic\", \"turns\": [{\"content\": \"Well.\"}, " + first.replace("take", "leave")
                        + "]}");

        // then
        refused.expectProblem(409, "episode-differs", "turns[1].id");
        assertThat(refused.json().get("detail").textValue()).doesNotContain("sourceId", "replace");
        learned("s");
        assertThat(turns("s")).containsExactly("user We take PostgreSQL.");
    }

    @Test
    void whoIsToldSomethingElseAtTheSameTimeIsToldBoth() throws Exception {
        // given
        start("{\"id\": \"s\"}");
        tenant.commit(says("Shop", "likes").value("tea"));
        Query another = new Query(
                "MATCH (session:Session {tenant: $tenant, id: 's'}) SET session.looks = 2 "
                        + "CREATE (session)-[:TOLD]->(:Injection {tenant: $tenant, session: 's', ordinal: 2})",
                Map.of("tenant", tenant.name()));

        // when
        Answer told = new Overlap(driver)
                .of(
                        another,
                        () -> tenant.post(
                                "/v1/sessions/s/checkpoints",
                                "{\"point\": \"decision\", \"query\": \"What does the shop like?\"}"));

        // then
        assertThat(told.expect(200).json().get("context").textValue()).contains("tea");
    }

    @Test
    void turnsOfSessionsWithSimilarIdsAreKeptApart() {
        // given
        start("{\"id\": \"p\"}");
        start("{\"id\": \"p q\"}");

        // when
        checkpoint("p", "{\"point\": \"periodic\", \"turns\": [{\"id\": \"q 1\", \"content\": \"One.\"}]}");
        checkpoint("p%20q", "{\"point\": \"periodic\", \"turns\": [{\"id\": \"1\", \"content\": \"Two.\"}]}");

        // then
        learned("p");
        learned("p q");
        assertThat(turnIds("p")).containsExactly("q 1");
        assertThat(turnIds("p%20q")).containsExactly("1");
        assertThat(turns("p%20q")).containsExactly("user Two.");
    }

    @Test
    void whatAHostReportsOfAnotherTimeIsSaidAgain() {
        // when
        hooked("10:00", "yes");
        hooked("10:00", "yes");
        hooked("10:01", "ok");
        hooked("10:02", "yes");

        // then
        learned("g");
        assertThat(turns("g")).containsExactly("user yes", "user ok", "user yes");
    }

    private void hooked(String time, String content) {
        tenant.post(
                        "/v1/hooks/generic/periodic?at=2026-01-05T" + time + ":00Z",
                        Map.of("session", "g", "said", List.of(Map.of("content", content))))
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "?late=true&at=2026-01-05T10:00:00Z, 200",
        "?scope=team/b, 409",
        "?project=github.com/acme/shop, 409",
        "?agent=reviewer, 409"
    })
    void aKeyBelongsToOneHookOfASession(String query, int status) {
        // given
        String path = "/v1/hooks/generic/periodic";
        keyed(path, "{\"session\": \"g\"}").expect(200);

        // then
        keyed(path + query, "{\"session\": \"g\"}").expect(status);
    }

    @Test
    void aHostIsToldNoMoreThanItTakes() {
        // given
        tenant.commit(IntStream.range(0, 300)
                .mapToObj(i -> says("Shop", "likes").value("the tea of garden number " + i))
                .toArray(Ops.Op[]::new));

        // when
        JsonNode told = tenant.post("/v1/hooks/claude-code/SessionStart", "{\"session_id\": \"c\"}")
                .json();

        // then
        assertThat(told.get("hookSpecificOutput").get("additionalContext").textValue())
                .hasSizeBetween(3_000, 10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/v1/sessions | [] | 422 | wrong-type | ~~",
                "/v1/sessions | {\"ids\": \"s\"} | 422 | unknown-field | ids",
                "/v1/sessions | {\"id\": \" \"} | 422 | invalid-text | id",
                "/v1/sessions | {\"project\": \"a b\"} | 422 | invalid-text | project",
                "/v1/sessions | {\"scope\": \"a b\"} | 422 | invalid-text | scope",
                "/v1/sessions | {\"budgetTokens\": 1} | 422 | invalid-value | budgetTokens",
                "/v1/sessions/none/checkpoints | {\"point\": \"periodic\"} | 404 | not-found | id",
                "/v1/sessions/s/checkpoints | {} | 422 | missing-field | point",
                "/v1/sessions/s/checkpoints | {\"point\": \"start\"} | 422 | invalid-value | point",
                "/v1/sessions/s/checkpoints | {\"point\": \"periodic\", \"turns\": {}} | 422 | wrong-type | turns",
                "/v1/sessions/s/checkpoints | {\"point\": \"periodic\", \"turns\": [{}]} | 422 | missing-field | turns[0].content",
                "/v1/sessions/s/checkpoints | {\"point\": \"periodic\", \"turns\": [{\"content\": \"a\", \"at\": \"noon\"}]} | 422 | invalid-date | turns[0].at",
                "/v1/sessions/s/checkpoints | {\"point\": \"periodic\", \"turns\": [{\"content\": \"a\"}, {\"content\": \"a\"}]} | 422 | invalid-value | turns[1].id",
                "/v1/hooks/generic/periodic | {\"session\": \"s\", \"said\": [{\"content\": \"a\"}, {\"content\": \"b\", \"speaker\": \" \"}]} | 422 | invalid-text | said[1].speaker",
                "/v1/hooks/emacs/Start | {} | 404 | not-found | host",
                "/v1/hooks/claude-code/Stop | {} | 422 | missing-field | session_id",
                "/v1/hooks/claude-code/Stop?at=noon | {\"session_id\": \"s\"} | 400 | invalid-parameter | at",
                "/v1/hooks/claude-code/Stop?remote=x | {\"session_id\": \"s\"} | 400 | invalid-parameter | remote"
            })
    void nonsenseIsNamed(String path, String body, int status, String code, String field) {
        start("{\"id\": \"s\"}");
        Answer answer = tenant.post(path, body);
        if (field.isEmpty()) {
            answer.expectProblem(status, code);
        } else {
            answer.expectProblem(status, code, field);
        }
    }

    /** The digests that a session is told at its start. */
    private List<String> inShort(String id, String project) {
        return Shown.list(start("{\"id\": \"%s\", \"project\": \"%s\"}".formatted(id, project))
                        .get("told"))
                .stream()
                .filter(told -> told.get("section").textValue().equals("sessions"))
                .map(told -> told.get("text").textValue())
                .toList();
    }

    private static Map<String, Object> said(int minute, String content) {
        return Map.of("content", content, "at", "2026-01-05T10:%02d:00Z".formatted(minute));
    }

    private static Ops.Op chose(String what) {
        return says("Shop", "chose").value(what);
    }

    private JsonNode start(String body) {
        return tenant.post("/v1/sessions", body).expect(201).json();
    }

    private JsonNode checkpoint(String id, String body) {
        return checkpoint(id, body, 200);
    }

    private JsonNode checkpoint(String id, String body, int status) {
        return tenant.post("/v1/sessions/" + id + "/checkpoints", body)
                .expect(status)
                .json();
    }

    private Answer keyed(String body) {
        return keyed("/v1/sessions", body);
    }

    private Answer compacted(String body) {
        return keyed("/v1/sessions/s/checkpoints", body);
    }

    private Answer keyed(String path, String body) {
        return tenant.send(tenant.request(path).header("Idempotency-Key", "key").POST(BodyPublishers.ofString(body)));
    }

    private JsonNode session(String id) {
        return tenant.get("/v1/sessions/" + id).expect(200).json();
    }

    private List<String> ids(String... query) {
        return Shown.list(tenant.get("/v1/sessions", query).expect(200).json().get("sessions")).stream()
                .map(session -> session.get("id").textValue())
                .toList();
    }

    private List<String> turns(String id) {
        return Shown.list(tenant.get("/v1/sessions/" + id + "/turns")
                        .expect(200)
                        .json()
                        .get("turns"))
                .stream()
                .map(turn ->
                        turn.get("role").textValue() + " " + turn.get("content").textValue())
                .toList();
    }

    private List<String> turnIds(String id) {
        return Shown.list(tenant.get("/v1/sessions/" + id + "/turns")
                        .expect(200)
                        .json()
                        .get("turns"))
                .stream()
                .map(turn -> turn.get("id").textValue())
                .toList();
    }

    private void learned(String session) {
        Shown.list(tenant.get("/v1/episodes", "session", session).json().get("episodes"))
                .forEach(episode -> tenant.outcome(episode.get("id").textValue()));
    }

    private void passTime() {
        graph.write(tx -> tx.run(
                        "MATCH (session:Session {tenant: $tenant}) SET session.dueAt = session.dueAt - duration('P1D')",
                        Map.of("tenant", tenant.name()))
                .consume());
    }
}
