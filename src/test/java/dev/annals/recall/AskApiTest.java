package dev.annals.recall;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in plain language, answered from what is believed. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class AskApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Asker asker;

    @Test
    void anAnswerTellsItsFactWithItsSourcesAndHowTheQuestionWasRead() {
        // given
        JsonNode told = tenant.tell(Said.of("Mara told us.")
                .as("chat-1")
                .claiming(says("Mara", "works_for")
                        .object("Acme")
                        .from("2015")
                        .to("2017")
                        .confidence(0.8)));

        // when
        JsonNode answer = ask("question", "Where did Mara work in Jun, 2016?");

        // then
        JsonNode only = answer.get("answers").get(0);
        assertThat(answer.get("answers")).hasSize(1);
        assertThat(only.get("text").textValue()).isEqualTo("Acme");
        assertThat(only.get("validFrom").textValue()).isEqualTo("2015-01-01T00:00:00Z");
        assertThat(only.get("validTo").textValue()).isEqualTo("2018-01-01T00:00:00Z");
        assertThat(only.get("confidence").doubleValue()).isEqualTo(0.8);
        assertThat(only.has("disputed")).isFalse();
        assertThat(only.get("fact").get("episodes").get(0).get("id")).isEqualTo(told.get("id"));
        assertThat(answer.get("reading").textValue()).contains("Mara", "works_for", "Jun, 2016");
        assertThat(answer.get("why").textValue()).isNotBlank();
        assertThat(answer.get("basis").get("commit").longValue()).isEqualTo(1);
        assertThat(answer.get("nearest")).isEmpty();
        assertThat(answer.has("waiting")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHERE DOES WILL LIVE??| Oslo",
                "Where does Will live?| Oslo",
                "Where does\u00a0Will live?| Oslo",
                "WHERE IS WILL'S HOME?| Oslo",
                "Where does Mara\u202fLindqvist live?| Turin",
                "WHO IS ACME'S CEO?| Mara Lindqvist"
            })
    void aNameIsFoundHoweverTheQuestionIsTyped(String question, String answer) {
        // given
        tenant.commit(
                says("Will", "lives_in").object("Oslo"),
                says("Will", "home").object("Oslo"),
                says("Mara Lindqvist", "lives_in").object("Turin"),
                says("Acme", "ceo").object("Mara Lindqvist"));

        // then
        assertThat(ask("question", question).get("answers").get(0).get("text").textValue())
                .isEqualTo(answer);
    }

    @Test
    void nobodyIsFoundByANameOfAScopeThatIsNotAskedAbout() {
        // given
        tenant.commitIn("user/ada", says("Acme", "ceo").object("Ann"));
        tenant.commitIn("user/ben", says("Zoe", "holds").object("CEO of Acme"));

        // when
        JsonNode answer = ask("question", "Who is CEO of Acme?", "scopes", List.of("user/ada"));
        JsonNode other = ask("question", "What does Zoe hold?", "scopes", List.of("user/ada"));
        JsonNode unseen = ask("question", "What does \u200b Zoe hold?", "scopes", List.of("user/ada"));
        JsonNode nobody = ask("question", "What does Zeb hold?", "scopes", List.of("user/ada"));

        // then
        assertThat(answer.get("answers").get(0).get("text").textValue()).isEqualTo("Ann");
        assertThat(other.get("answers")).isEmpty();
        assertThat(other.get("why")).isEqualTo(nobody.get("why"));
        assertThat(unseen.get("why")).isEqualTo(nobody.get("why"));
    }

    @Test
    void whatIsNotKnownHasNoAnswerButWhatComesNearest() {
        // given
        tenant.tell(Said.of("Mara plays the violin on Sundays."));

        // when
        JsonNode answer = ask("question", "Who taught Mara the violin?");

        // then
        assertThat(answer.get("answers")).isEmpty();
        assertThat(answer.get("why").textValue()).contains("matches");
        assertThat(answer.get("nearest").toString()).contains("violin on Sundays");
        assertThat(answer.get("waiting").get("passages").isIntegralNumber()).isTrue();
    }

    @Test
    void whatWasReadInProseAnswers() {
        // given
        tenant.tell(Said.of("Mara plays the violin on Sundays."));

        // then
        assertThat(texts("question", "What does Mara play?")).containsExactly("violin");
    }

    @Test
    void theNeighbourInTimeOfSomebodyNamedAloneIsFound() {
        // given
        tenant.commit(
                says("Acme", "ceo").object("Cleo").from("2010").to("2014"),
                says("Acme", "ceo").object("Ann").from("2015").to("2018"));

        // then
        assertThat(texts("question", "Who was CEO before Ann?")).containsExactly("Cleo");
    }

    @Test
    void whoWasFirstIsFoundAmongAll() {
        // given
        tenant.declare("captained_by", "one");
        tenant.commit(
                says("Kestrel", "captained_by").object("Henrik Voss").from("2012"),
                says("Kestrel", "captained_by").object("Maria Sotelo").from("2017"));

        // then
        assertThat(texts("question", "Was Henrik Voss the first captain of the Kestrel?"))
                .containsExactly("yes");
        assertThat(texts("question", "Was Maria Sotelo the first captain of the Kestrel?"))
                .isEmpty();
        assertThat(texts("question", "Is Henrik Voss still the captain of the Kestrel?"))
                .containsExactly("no");
    }

    @Test
    void nowIsWhatTheCallerSays() {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(
                says("Mara", "lives_in").value("Oslo").from("2010"),
                says("Mara", "lives_in").value("Rome").from("2020"));

        // then
        assertThat(texts("question", "Where does Mara live?")).containsExactly("Rome");
        assertThat(texts("question", "Where does Mara live?", "validAt", "2015"))
                .containsExactly("Oslo");
    }

    @Test
    void whatWasBelievedOnceIsAnsweredAsOfThen() {
        // given
        JsonNode wrong = commitAt(
                "2020-03-01T00:00:00Z", says("Mara", "works_for").object("Acme").from("2019"));
        commitAt("2020-06-01T00:00:00Z", retracts(Shown.claim(wrong, 0)));
        commitAt(
                "2020-06-02T00:00:00Z", says("Mara", "works_for").object("Beta").from("2019"));

        // then
        assertThat(texts("question", "Where does Mara work?")).containsExactly("Beta");
        assertThat(texts("question", "Where does Mara work?", "knownAt", "2020-05-01"))
                .containsExactly("Acme");
        assertThat(texts("question", "What did we believe in May 2020 about where Mara works?"))
                .containsExactly("Acme");
        assertThat(texts("question", "What did we believe in May 2020 about Mara's employer?"))
                .containsExactly("Acme");
        assertThat(texts("question", "When did we learn that Mara works for Beta?"))
                .containsExactly("2020-06-02T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As known in May 2020, where did Mara work in April 2020?",
                "Where did Mara work in April 2020, as known in May 2020?",
                "According to what we knew in May 2020, where did Mara work?",
                "In May 2020, where did we believe Mara worked?",
                "Where did we believe Mara worked in May 2020?"
            })
    void whatWasBelievedOnceIsAskedInManyWays(String question) {
        // given
        JsonNode wrong = commitAt(
                "2020-03-01T00:00:00Z", says("Mara", "works_for").object("Acme").from("2019"));
        commitAt("2020-06-01T00:00:00Z", retracts(Shown.claim(wrong, 0)));

        // then
        assertThat(texts("question", question)).containsExactly("Acme");
    }

    @Test
    void whenAnEndWasLearnedIsNotWhenItsBeginWas() {
        // given
        tenant.declare("works_for", "one");
        commitAt(
                "2020-01-01T00:00:00Z", says("Mara", "works_for").object("Acme").from("2019"));
        commitAt("2021-05-01T00:00:00Z", ends("Mara", "works_for").from("2021-04"));
        commitAt(
                "2022-03-01T00:00:00Z",
                says("Mara", "works_for").object("Acme").from("2018").to("2018"));

        // then
        assertThat(texts("question", "When did we learn that Mara left Acme?")).containsExactly("2021-05-01T00:00:00Z");
        assertThat(texts("question", "When did we learn that Mara worked for Acme in 2019?"))
                .containsExactly("2020-01-01T00:00:00Z");
        assertThat(texts("question", "When did we learn that Mara worked for Acme in May 2018?"))
                .containsExactly("2022-03-01T00:00:00Z");
    }

    @Test
    void aLiteralNamesWhoHasIt() {
        // given
        tenant.declare("job_title", "one");
        tenant.commit(
                says("Mara", "job_title").value("Staff engineer").from("2019"),
                says("Oskar", "job_title").value("Clerk").from("2019").to("2020"),
                says("Oskar", "job_title").value("Judge").from("2021"));

        // then
        assertThat(texts("question", "Who is a staff engineer?")).containsExactly("Mara");
        assertThat(texts("question", "When did Oskar become a judge?")).containsExactly("2021-01-01");
        assertThat(texts("question", "Was Oskar a clerk in 2019?")).containsExactly("yes");
        assertThat(texts("question", "Who is a baker?")).isEmpty();
    }

    @Test
    void ofOneValueAtATimeAnotherDenies() {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(
                says("Mara", "lives_in").object("Oslo").from("2010"),
                says("Mara", "lives_in").object("Rome").from("2020"),
                says("Mara", "speaks").object("Norwegian").from("2010").to("2019"),
                says("Mara", "speaks").object("Italian").from("2020"));

        // then
        assertThat(texts("question", "Does Mara live in Oslo?")).containsExactly("no");
        assertThat(texts("question", "Did Mara live in Rome in 2020?")).containsExactly("yes");
        assertThat(texts("question", "Did Mara live in Rome in 2009?")).isEmpty();
        assertThat(texts("question", "Does Mara speak Norwegian?")).isEmpty();
    }

    @Test
    void namesMeanWhatTheyMeantThen() {
        // given
        JsonNode first =
                tenant.commit(says("Mara Berg", "works_for").object("Acme").from("2019"));
        tenant.commit(says("Mara Lind", "lives_in").value("Oslo").from("2019"), aliases("Acme", "ACME Corp."));
        tenant.commit(merges("Mara Berg", "Mara Lind"));

        // then
        assertThat(texts("question", "Where does Mara Lind work?")).containsExactly("Acme");
        assertThat(texts("question", "Who works for ACME Corp.?")).containsExactly("Mara Lind");
        assertThat(texts("question", "Where does Mara Lind work?", "knownAt", Shown.knownAt(first)))
                .isEmpty();
    }

    @Test
    void whoIsToldApartIsNotMeantByThePlainName() {
        // given
        tenant.commit(
                says("Mara", "works_for").object("Acme").from("2019"),
                says(told("Mara", "the electrician"), "works_for")
                        .object("Beta")
                        .from("2019"));

        // then
        assertThat(texts("question", "Where does Mara work?")).containsExactly("Acme");
    }

    @Test
    void aDisputedAnswerSaysSo() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(says("Mara", "employer").object("Acme").from("2015").to("2017"));
        tenant.commit(says("Mara", "employer").object("Beta").from("2016").to("2019"));

        // when
        JsonNode answer = ask("question", "Who was Mara's employer in May 2017?");

        // then
        assertThat(answer.get("answers").get(0).get("text").textValue()).isEqualTo("Beta");
        assertThat(answer.get("answers").get(0).get("disputed").booleanValue()).isTrue();
    }

    @Test
    void onlyScopesAskedForAnswer() {
        // given
        tenant.commitIn("team/a", says("Mara", "works_for").object("Acme").from("2015"));
        tenant.commitIn("team/b", says("Mara", "works_for").object("Beta").from("2015"));

        // then
        assertThat(texts("question", "Where does Mara work?", "scopes", List.of("team/a")))
                .containsExactly("Acme");
        assertThat(texts("question", "Where does Mara work?")).containsExactlyInAnyOrder("Acme", "Beta");
    }

    @Test
    void whatAReaderMayNotSeeIsNotKnownToThem() {
        // given
        tenant.commitIn("team/a", says("Mara", "works_for").object("Acme").from("2015"));
        AskQuestion question = AskQuestion.read(
                JsonNodeFactory.instance.objectNode().put("question", "Where does Mara work?"), Clock.systemUTC());

        // then
        assertThat(asker.ask(tenant.reader("team/a"), question).answers()).hasSize(1);
        Ask.Answer answer = asker.ask(tenant.reader("team/b"), question);
        assertThat(answer.answers()).isEmpty();
        assertThat(answer.nearest()).isEmpty();
        assertThat(answer.reading()).doesNotContain("works_for", "Mara");
    }

    @Test
    void theSameBasisGivesTheSameAnswer() {
        // given
        tenant.commit(says("Mara", "works_for").object("Acme").from("2015"));
        JsonNode before = ask("question", "Where does Mara work?");

        // when
        tenant.commit(says("Mara", "works_for").object("Beta").from("2016"));

        // then
        JsonNode basis = before.get("basis");
        assertThat(ask(
                        "question",
                        "Where does Mara work?",
                        "knownAt",
                        basis.get("knownAt").textValue(),
                        "validAt",
                        basis.get("validAt").textValue()))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | missing-field | question",
                "{\"question\": \" \"} | 422 | invalid-text | question",
                "{\"question\": 1} | 422 | wrong-type | question",
                "{\"question\": \"a\", \"scopes\": [\"a b\"]} | 422 | invalid-text | scopes[0]",
                "{\"question\": \"a\", \"validAt\": \"any\"} | 422 | invalid-value | validAt",
                "{\"question\": \"a\", \"validAt\": \"soon\"} | 400 | invalid-parameter | validAt",
                "{\"question\": \"a\", \"knownAt\": \"soon\"} | 400 | invalid-parameter | knownAt",
                "{\"question\": \"a\", \"minCommit\": -1} | 400 | invalid-parameter | minCommit",
                "{\"question\": \"a\", \"query\": \"b\"} | 422 | unknown-field | query"
            })
    void badQuestionsAreRefused(String body, int status, String code, String field) {
        tenant.post("/v1/ask", body).expectProblem(status, code, field);
    }

    @Test
    void aQuestionHasAThousandCharactersAtMost() {
        tenant.post("/v1/ask", Map.of("question", "a".repeat(1_001))).expectProblem(422, "too-long", "question");
    }

    private JsonNode commitAt(String knownAt, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("knownAt", knownAt);
        return tenant.post("/v1/transactions", body).expect(201).json();
    }

    private List<String> texts(Object... question) {
        return Shown.list(ask(question).get("answers")).stream()
                .map(answer -> answer.get("text").textValue())
                .toList();
    }

    private JsonNode ask(Object... question) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < question.length; i += 2) {
            body.put((String) question[i], question[i + 1]);
        }
        return tenant.post("/v1/ask", body).expect(200).json();
    }
}
