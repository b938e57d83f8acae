package dev.annals.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole session of an agent with the memory. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SessionTest {

    private final TestTenant tenant = TestTenant.fresh();
    private Agent agent;

    @BeforeEach
    void begin() {
        tenant.declare("works_at", "one");
        agent = Agent.of(tenant);
    }

    @AfterEach
    void end() {
        agent.close();
    }

    @Test
    void rememberSupersedeAskCorrectForget() {
        // given what was said, and what was known already
        JsonNode told = agent.call(
                "remember",
                "text",
                "Yuki Brandt moved to Malmö in January, by the way.",
                "speaker",
                "Mara Lindqvist",
                "session",
                "stand-up 12",
                "referenceTime",
                "2026-03-02T09:00:00Z");
        assertThat(told.get("status").textValue()).isEqualTo("learned");
        assertThat(statements(told.get("facts"))).containsExactly("Yuki Brandt lives in Malmö");
        agent.call("remember", "facts", List.of(works("Acme", "2020")));

        // when it is superseded
        JsonNode superseded = agent.call("remember", "facts", List.of(works("Beta Works", "2022-03")), "reason", "CV");

        // then both are so, each at its time
        assertThat(statements(superseded.get("facts").get("opened"))).contains("Mara works at Beta Works");
        assertThat(worksAt("validAt", "2021-05")).containsExactly("Acme 2020-01-01..2022-03-01");
        assertThat(worksAt()).containsExactly("Beta Works 2022-03-01..");
        assertThat(Shown.facts(agent.call("timeline", "subject", "Mara", "predicate", "works_at")))
                .containsExactly("Acme 2020-01-01..2022-03-01", "Beta Works 2022-03-01..");

        // when it is found, and was wrong
        JsonNode hits = agent.call(
                        "recall",
                        "query",
                        "What is Mara's job?",
                        "kinds",
                        List.of("fact"),
                        "minCommit",
                        superseded.get("commit").get("seq").longValue())
                .get("hits");
        JsonNode wrong = hits.get(0).get("fact");
        assertThat(wrong.get("statement").textValue()).isEqualTo("Mara works at Beta Works");
        JsonNode corrected = agent.call(
                "correct",
                "fact",
                wrong.get("id").textValue(),
                "right",
                Map.of("object", "Gamma Labs"),
                "reason",
                "a slip of the pen");

        // then the right one has its dates, and what was believed before is told
        assertThat(statements(corrected.get("facts").get("closed"))).containsExactly("Mara works at Beta Works");
        assertThat(worksAt()).containsExactly("Gamma Labs 2022-03-01..");
        String before = Shown.knownAt(superseded);
        assertThat(worksAt("knownAt", before)).containsExactly("Beta Works 2022-03-01..");
        JsonNode changes =
                agent.call("what_changed", "from", before, "subject", "Mara").get("changes");
        assertThat(Shown.list(changes))
                .extracting(change -> change.get("change").textValue())
                .containsExactlyInAnyOrder("closed", "opened");
        assertThat(changes.get(0).get("commit").get("reason").textValue()).isEqualTo("a slip of the pen");
        assertThat(Shown.facts(agent.call("timeline", "subject", "Mara", "predicate", "works_at", "knownAt", "any")))
                .contains("Beta Works 2022-03-01..", "Gamma Labs 2022-03-01..");

        // when that was rash, and is undone as the answer says
        undo(corrected);

        // then all is as before
        assertThat(worksAt()).containsExactly("Beta Works 2022-03-01..");

        // when it is forgotten altogether
        JsonNode forgotten =
                agent.call("forget", "fact", wrong(worksPage()).get("id").textValue(), "reason", "she asked for it");

        // then what it had displaced is believed again, until that is undone
        assertThat(worksAt()).containsExactly("Acme 2020-01-01..");
        undo(forgotten);
        assertThat(worksAt()).containsExactly("Beta Works 2022-03-01..");

        // when what was said is withdrawn
        agent.call("forget", "episode", told.get("id").textValue(), "reason", "not to be kept");

        // then nothing is known of it
        assertThat(Shown.facts(agent.call("what_was_true", "subject", "Yuki Brandt")))
                .isEmpty();
    }

    @Test
    void whatIsPinnedComesFirstUntilItIsLetGo() {
        // given
        agent.call("remember", "facts", List.of(works("Acme", "2020")));
        String fact = worksPage().at("/facts/0/id").textValue();

        // when
        JsonNode pinned = agent.call("pin", "fact", fact, "reason", "it must be at hand");

        // then
        assertThat(worksPage().at("/facts/0/pinned").booleanValue()).isTrue();
        assertThat(agent.call("context", "query", "What is for supper?")
                        .get("text")
                        .textValue())
                .contains("Acme");

        // when
        undo(pinned);

        // then
        assertThat(agent.call("context", "query", "What is for supper?")
                        .get("text")
                        .textValue())
                .doesNotContain("Acme");
    }

    @Test
    void contradictionsAreListedAndSettled() {
        // given
        agent.call("remember", "facts", List.of(works("Acme", "2020"), works("Beta Works", "2020")));
        JsonNode open = agent.call("resolve", "subject", "Mara");
        assertThat(Shown.contradictions(open)).containsExactly("Acme|Beta Works 2020-01-01..");
        String id = open.get("contradictions").get(0).get("id").textValue();

        // when
        Agent.Refusal neither = agent.refused("resolve", "contradiction", id, "reason", "the register says so");
        Agent.Refusal third = agent.refused("resolve", "contradiction", id, "reason", "so", "keep", "Gamma");
        JsonNode settled = agent.call("resolve", "contradiction", id, "reason", "the register says so", "keep", "acme");

        // then
        assertThat(neither.field()).isEqualTo("keep");
        assertThat(third.text()).contains("Acme").contains("Beta Works");
        assertThat(worksAt()).containsExactly("Acme 2020-01-01..");
        assertThat(agent.call("resolve").get("contradictions")).isEmpty();
        undo(settled);
        JsonNode again = agent.call("resolve").get("contradictions");
        assertThat(again).hasSize(1);

        // when both may stand
        agent.call(
                "resolve", "contradiction", again.get(0).get("id").textValue(), "reason", "two jobs", "accept", true);

        // then
        assertThat(agent.call("resolve").get("contradictions")).isEmpty();
    }

    @Test
    void aCorrectionSaysOnlyWhatDiffersAndKeepsHowDatesWereWritten() {
        // given
        Map<String, Object> fact = Map.of(
                "op",
                "assert",
                "subject",
                "Mara",
                "predicate",
                "works_at",
                "object",
                "Acme",
                "validFrom",
                "2019",
                "validTo",
                "2021");
        agent.call("remember", "facts", List.of(fact));
        JsonNode wrong = agent.call("timeline", "subject", "Mara").get("facts").get(0);

        // when
        agent.call(
                "correct",
                "fact",
                wrong.get("id").textValue(),
                "right",
                Map.of("validFrom", "2020-02"),
                "reason",
                "CV");

        // then
        JsonNode right = agent.call("timeline", "subject", "Mara").get("facts").get(0);
        assertThat(Shown.fact(right)).isEqualTo("Acme 2020-02-01..2022-01-01");
        assertThat(right.get("precision").get("validFrom").textValue()).isEqualTo("month");
        assertThat(right.get("precision").get("validTo").textValue()).isEqualTo("year");
        assertThat(agent.refused(
                                "correct",
                                "fact",
                                wrong.get("id").textValue(),
                                "right",
                                Map.of("object", "Beta"),
                                "reason",
                                "again")
                        .text())
                .contains("has not been believed since")
                .contains("timeline");
    }

    @Test
    void aCallUnderAKeyTakesEffectOnce() {
        // given
        Object[] remember = {
            "facts", List.of(works("Acme", "2020"), works("Beta Works", "2020")), "idempotencyKey", "k 1"
        };
        Object[] say = {"text", "Yuki Brandt lives in Malmö.", "idempotencyKey", "k 2"};
        JsonNode remembered = once("remember", remember);
        String said = once("remember", say).get("id").textValue();
        String contradiction =
                agent.call("resolve").get("contradictions").get(0).get("id").textValue();

        // when each is repeated, which what it speaks of does not outlive
        once("resolve", "contradiction", contradiction, "keep", "Acme", "reason", "CV", "idempotencyKey", "k 3");
        String wrong = worksPage().get("facts").get(0).get("id").textValue();
        Map<String, Object> right = Map.of("validFrom", "2021");
        once("correct", "fact", wrong, "right", right, "reason", "CV", "idempotencyKey", "k 4");
        String gone = worksPage().get("facts").get(0).get("id").textValue();
        once("forget", "fact", gone, "reason", "asked", "idempotencyKey", "k 5");
        once("forget", "episode", said, "reason", "asked", "idempotencyKey", "k 6");

        // then a key is for one call
        assertThat(remembered.get("claims")).hasSize(2);
        for (Object[] other : List.of(
                new Object[] {"fact", gone, "reason", "other"},
                new Object[] {"fact", "nothing", "reason", "asked"},
                new Object[] {"claims", List.of("nothing"), "reason", "asked"})) {
            Agent.Refusal refusal = agent.refused("forget", with(other, "idempotencyKey", "k 5"));
            assertThat(refusal.code()).isEqualTo("idempotency-key-reused");
            assertThat(refusal.field()).isEqualTo("idempotencyKey");
        }
        assertThat(agent.refused("correct", "fact", wrong, "right", right, "reason", "CV", "idempotencyKey", "k 7")
                        .text())
                .contains("has not been believed since");
        assertThat(agent.refused("remember", "text", "So.", "idempotencyKey", "")
                        .field())
                .isEqualTo("idempotencyKey");
    }

    @Test
    void aSearchIsNarrowed() {
        // given
        long seq = agent.call(
                        "remember",
                        "facts",
                        List.of(
                                works("Acme", "2020"),
                                works("Beta Works", "2022"),
                                Map.of("op", "assert", "subject", "Yuki", "predicate", "likes", "value", "Acme soup")))
                .get("commit")
                .get("seq")
                .longValue();
        Object[] asked = {"query", "Acme", "minCommit", seq, "kinds", List.of("fact")};

        // when
        List<String> during =
                found(with(asked, "validDuring", Map.of("to", "2020"), "predicates", List.of("works_at")));
        List<String> superseded = found(with(asked, "include", List.of("superseded"), "near", "Mara"));
        Agent.Refusal noTime = agent.refused("recall", with(asked, "validDuring", Map.of("from", "soon")));

        // then
        assertThat(during).containsExactly("Mara works at Acme");
        assertThat(superseded)
                .contains("Mara works at Acme", "Yuki likes Acme soup")
                .startsWith("Mara works at Acme");
        assertThat(found(asked)).contains("Yuki likes Acme soup").doesNotContain("Mara works at Acme");
        assertThat(noTime.field()).isEqualTo("validDuring.from");
    }

    @Test
    void scopesAreNamedAndKeptApart() {
        // given
        agent.call("remember", "facts", List.of(works("Acme", "2020")), "scope", "user/alice");
        agent.call("remember", "facts", List.of(works("Beta Works", "2020")));

        // when
        List<String> hers = worksAt("scopes", List.of("user/alice"));

        // then
        assertThat(hers).containsExactly("Acme 2020-01-01..");
        assertThat(worksAt()).hasSize(2);
        assertThat(Shown.facts(Agent.of(TestTenant.fresh()).call("what_was_true", "subject", "Mara")))
                .as("of another tenant")
                .isEmpty();
    }

    @Test
    void entitiesAndSessionsHavePages() {
        // given
        agent.call(
                "remember",
                "text",
                "The heating is broken.",
                "speaker",
                "Mara",
                "session",
                "stand-up 12/3",
                "facts",
                List.of(works("Acme", "2020")));
        String id = worksPage().get("facts").get(0).get("subject").get("id").textValue();

        // when
        JsonNode entity = agent.page("annals://entities/" + id);
        JsonNode session = agent.page("annals://sessions/stand-up%2012%2F3");

        // then
        assertThat(entity.get("entity").get("name").textValue()).isEqualTo("Mara");
        assertThat(Shown.facts(entity)).containsExactly("Acme 2020-01-01..");
        assertThat(session.get("episodes").get(0).get("content").textValue()).isEqualTo("The heating is broken.");
        assertThat(agent.client().listResourceTemplates().resourceTemplates())
                .extracting(template -> template.uriTemplate())
                .containsExactlyInAnyOrder("annals://entities/{id}", "annals://sessions/{session}");
    }

    /** Calls twice: the second answer is the first again, and nothing more was committed. */
    private JsonNode once(String tool, Object... arguments) {
        JsonNode first = agent.call(tool, arguments);
        long commits = tenant.commits();
        assertThat(agent.call(tool, arguments)).isEqualTo(first);
        assertThat(tenant.commits()).isEqualTo(commits);
        return first;
    }

    private List<String> found(Object... asked) {
        return Shown.list(agent.call("recall", asked).get("hits")).stream()
                .map(hit -> hit.get("fact").get("statement").textValue())
                .toList();
    }

    private static Object[] with(Object[] arguments, Object... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray();
    }

    private void undo(JsonNode answer) {
        JsonNode undo = answer.get("undo");
        Object[] arguments = undo.get("arguments").properties().stream()
                .flatMap(argument -> Stream.of(
                        argument.getKey(),
                        argument.getValue().isArray()
                                ? Shown.texts(argument.getValue())
                                : argument.getValue().textValue()))
                .toArray();
        agent.call(undo.get("tool").textValue(), arguments);
    }

    private List<String> worksAt(Object... more) {
        return Shown.facts(worksPage(more));
    }

    private JsonNode worksPage(Object... more) {
        Object[] asked = Stream.concat(Stream.of("subject", "Mara", "predicate", "works_at"), Stream.of(more))
                .toArray();
        return agent.call("what_was_true", asked);
    }

    private static JsonNode wrong(JsonNode page) {
        return page.get("facts").get(0);
    }

    private static Map<String, Object> works(String where, String since) {
        return Map.of("op", "assert", "subject", "Mara", "predicate", "works_at", "object", where, "validFrom", since);
    }

    private static List<String> statements(JsonNode facts) {
        return Shown.list(facts).stream()
                .map(fact -> fact.get("statement").textValue())
                .toList();
    }
}
