package dev.annals.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities that are probably the same are found and explained, and merged as far as a policy allows. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DedupeApiTest {

    private static final String PHONE = "+47 22 12 34 56";

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whoIsProbablyOneIsExplainedMergedAndParted() {
        // given
        bobIsRobert();
        String before = answers("Bob Lee", "Robert Lee", "Acme");

        // when
        TestJob job = planned();

        // then each sign has its weight, and nothing has changed
        JsonNode item = only(job);
        JsonNode change = item.get("change");
        assertThat(item.get("state").textValue()).isEqualTo("planned");
        assertThat(item.get("reason").textValue()).startsWith("Bob Lee is Robert Lee, with probability 0.9");
        assertThat(names(change.get("merge"))).containsExactly("Bob Lee");
        assertThat(change.at("/into/name").textValue()).isEqualTo("Robert Lee");
        assertThat(weights(change))
                .containsOnlyKeys("before", "names", "shared works_at")
                .hasEntrySatisfying("shared works_at", bits -> assertThat(bits).isGreaterThan(4));
        assertThat(answers("Bob Lee", "Robert Lee", "Acme")).isEqualTo(before);

        // when
        job.apply();

        // then
        assertThat(subjects("Bob Lee")).containsOnly("Robert Lee");
        JsonNode decision =
                tenant.get("/v1/decisions").expect(200).json().get("decisions").get(0);
        assertThat(decision.get("kind").textValue()).isEqualTo("merge");
        assertThat(decision.get("reason").textValue())
                .isEqualTo(item.get("reason").textValue());
        assertThat(decision.at("/evidence/job").textValue()).isEqualTo(job.id());
        assertThat(decision.at("/evidence/pairs/0/weights").isEmpty()).isFalse();

        // when
        job.undo();

        // then
        assertThat(subjects("Bob Lee")).containsOnly("Bob Lee");
        assertThat(answers("Bob Lee", "Robert Lee", "Acme")).isEqualTo(before);
    }

    @Test
    void ofWhomSomethingIsPinnedAPersonDecides() {
        // given
        bobIsRobert();
        TestJob job = planned();
        String fact = tenant.facts("subject", "Bob Lee").at("/facts/0/id").textValue();

        // when
        JsonNode pinned = tenant.commit(Ops.pins("fact", fact));
        job.apply();

        // then
        assertThat(only(job).get("why").textValue())
                .isEqualTo("Something about Bob Lee has been pinned since it was planned.");
        JsonNode item = only(planned());
        assertThat(item.get("state").textValue()).isEqualTo("open");
        assertThat(item.get("reason").textValue()).endsWith("; something about Bob Lee is pinned, so a person decides");

        // when
        tenant.commit(Ops.reverts(Shown.decision(pinned, 0)));

        // then
        assertThat(only(planned()).get("state").textValue()).isEqualTo("planned");
    }

    @Test
    void severalAreMergedIntoTheOneThatIsKnownBest() {
        // given
        tenant.commit(
                makes("The Acme", "anvils"),
                makes("Acme", "anvils"),
                makes("Acme", "rockets"),
                makes("Acme Inc.", "anvils"));

        // when
        TestJob job = planned();

        // then
        JsonNode change = only(job).get("change");
        assertThat(change.at("/into/name").textValue()).isEqualTo("Acme");
        assertThat(names(change.get("merge"))).containsExactlyInAnyOrder("The Acme", "Acme Inc.");
        assertThat(change.get("pairs")).hasSize(3);

        // when
        long commits = tenant.commits();
        job.apply();

        // then it is one commit
        assertThat(tenant.commits()).isEqualTo(commits + 1);
        assertThat(subjects("The Acme")).containsOnly("Acme");
        assertThat(subjects("Acme Inc.")).containsOnly("Acme");
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void whatRarelyIsSharedSaysMore() {
        // given an employer of two, and one of all others
        tenant.commit(Stream.of("Rolf Berg", "Siri Dahl", "Nina Moe", "Ola Vik", "Kari Lund")
                .map(name -> person(name, "works_at").object("Bigco"))
                .toArray(Ops.Op[]::new));
        tenant.commit(
                person("Robert Lee", "works_at").object("Acme"),
                person("Bob Lee", "works_at").object("Acme"),
                person("William Dale", "works_at").object("Bigco"),
                person("Bill Dale", "works_at").object("Bigco"));

        // when
        Map<String, Double> bits = planned().items().stream()
                .map(item -> item.get("change"))
                .collect(Collectors.toMap(
                        change -> change.at("/into/name").textValue(),
                        change -> weights(change).get("shared works_at")));

        // then
        assertThat(bits.get("Robert Lee")).isGreaterThan(bits.get("William Dale"));
    }

    @Test
    void lookAlikesAreLeftAlone() {
        // given
        tenant.commit(
                phone(Ops.typed("Pump Rev A", "Product")),
                phone(Ops.typed("Pump Rev B", "Product")),
                phone(Ops.typed("Ann Lee", "Person")),
                phone(Ops.typed("Ann Berg", "Person")),
                phone(Ops.typed("Robert Dale", "Person")),
                phone(Ops.typed("Bob Dale", "Person")));
        assertThat(merges(planned())).containsExactly("Bob Dale = Robert Dale");

        // when
        tenant.commit(Ops.distinguishes("Bob Dale", "Robert Dale"));

        // then
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void aChainWhoseEndsAreTwoIsNotMerged() {
        // given one who may be either of two, who are two
        tenant.commit(
                phone(Ops.typed("Ann Lee", "Person")),
                phone(Ops.typed("A. Lee", "Person")),
                phone(Ops.typed("Abe Lee", "Person")),
                person("Ann Lee", "works_at").object("Acme"),
                person("A. Lee", "works_at").object("Acme"),
                person("Abe Lee", "works_at").object("Acme"));

        // when
        TestJob job = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        job.awaitState("planned");

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("open");
        assertThat(item.at("/change/merge")).hasSize(1);
        assertThat(item.at("/change/rivals")).hasSize(1);
        assertThat(item.get("reason").textValue()).contains("A. Lee", "Ann Lee", "Abe Lee", "may be one too");
        job.apply();
        assertThat(subjects("Ann Lee")).containsOnly("Ann Lee");
        assertThat(subjects("A. Lee")).containsOnly("A. Lee");
        assertThat(subjects("Abe Lee")).containsOnly("Abe Lee");
    }

    @Test
    void whatIsNotSureEnoughIsLeftToAPersonWithOpsForEither() {
        // given
        tenant.commit(
                person("Robert Lee", "likes").value("coffee"),
                person("Bob Lee", "likes").value("tea"),
                person("William Dale", "likes").value("beer"),
                person("Bill Dale", "likes").value("milk"));

        // when
        TestJob job = planned();

        // then
        assertThat(job.items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.get("state").textValue()).isEqualTo("open"));
        job.apply();
        assertThat(planned().items()).hasSize(2);

        // when
        send(option(job, "Robert Lee", "they are one"));
        send(option(job, "William Dale", "none is another"));

        // then
        assertThat(subjects("Bob Lee")).containsOnly("Robert Lee");
        assertThat(subjects("Bill Dale")).containsOnly("Bill Dale");
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void howSureItMustBeIsForThePolicyToSay() {
        // given
        bobIsRobert();

        // then
        assertThat(only(planned(Map.of("atLeast", 0.7))).get("state").textValue())
                .isEqualTo("planned");
        assertThat(only(planned(Map.of("atLeast", 0.9999))).get("state").textValue())
                .isEqualTo("open");
    }

    @Test
    void aPolicyThatMayActDoesSoButNotAgainstAPerson() {
        // given
        bobIsRobert();

        // when
        TestJob job = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        job.awaitState("applied");

        // then
        assertThat(subjects("Bob Lee")).containsOnly("Robert Lee");

        // when somebody takes it back
        job.undo();
        TestJob again = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        again.awaitState("planned");

        // then
        assertThat(only(again).get("state").textValue()).isEqualTo("planned");
        assertThat(subjects("Bob Lee")).containsOnly("Bob Lee");
    }

    @Test
    void whatIsBelievedOfThemIsCheckedAgain() {
        // given
        bobIsRobert();
        TestJob job = planned();

        // when
        tenant.commit(
                person("Bob Lee", "likes").value("tea"),
                person("Robert Lee", "likes").value("tea"));
        job.apply();

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("skipped");
        assertThat(item.get("why").textValue())
                .contains("changed since it was planned. Now it is: Bob Lee is Robert Lee, ", "shared likes +");
        assertThat(subjects("Bob Lee")).containsOnly("Bob Lee");
    }

    @Test
    void whoWasToldApartMeanwhileIsNotMerged() {
        // given
        bobIsRobert();
        TestJob job = planned();

        // when
        String decision = Shown.decision(tenant.commit(Ops.distinguishes("Bob Lee", "Robert Lee")), 0);
        job.apply();

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("skipped");
        assertThat(item.get("why").textValue())
                .isEqualTo("Bob Lee was told apart from Robert Lee by the decision " + decision + ".");
        assertThat(subjects("Bob Lee")).containsOnly("Bob Lee");
    }

    @Test
    void whoWasMergedMeanwhileIsNotMergedAgain() {
        // given
        bobIsRobert();
        TestJob job = planned();

        // when
        String decision = Shown.decision(tenant.commit(Ops.merges("Bob Lee", "Robert Lee")), 0);
        job.apply();

        // then
        assertThat(only(job).get("why").textValue())
                .isEqualTo("Bob Lee counts as Robert Lee by the decision " + decision + ".");
    }

    @Test
    void whoBecameLessLikelyToBeOneIsNotMerged() {
        // given
        bobIsRobert();
        TestJob job = planned();

        // when they differ in what never changes
        tenant.put("/v1/predicates/born_on", Map.of("cardinality", "one", "constant", true))
                .expect(200);
        tenant.commit(
                person("Bob Lee", "born_on").value("1970-01-01"),
                person("Robert Lee", "born_on").value("1980-02-02"));
        job.apply();

        // then
        assertThat(only(job).get("why").textValue())
                .contains(" are now one with a probability of 0.", "the policy asks for 0.95: ", "differing born_on -");
    }

    @Test
    void whatIsSaidOfOthersDoesNotMakeAnItemStale() {
        // given
        bobIsRobert();
        TestJob job = planned();

        // when many more are at the same employer
        tenant.commit(Stream.of("Rolf Berg", "Siri Dahl", "Nina Moe")
                .map(name -> person(name, "works_at").object("Acme"))
                .toArray(Ops.Op[]::new));
        job.apply();

        // then
        assertThat(only(job).get("state").textValue()).isEqualTo("applied");
    }

    @Test
    void anItemWhoseEvidenceAnotherChangedIsForTheNextJob() {
        // given an employer under two names, and two who worked there
        tenant.commit(
                makes("Acme", "anvils"),
                makes("Acme Inc.", "anvils"),
                makes("Acme Inc.", "rockets"),
                makes("Acme Inc.", "skates"),
                makes("Acme Inc.", "glue"));
        tenant.commit(
                person("Robert Lee", "works_at").object("Acme"),
                person("Bob Lee", "works_at").object("Acme"));

        // when
        TestJob job = planned();
        job.apply();

        // then
        assertThat(merges(job)).containsExactly("Acme = Acme Inc.", "Bob Lee = Robert Lee");
        assertThat(job.items())
                .extracting(item -> item.get("state").textValue())
                .containsExactly("applied", "skipped");

        // and
        assertThat(merges(planned())).containsExactly("Bob Lee = Robert Lee");
    }

    @Test
    void aJobSeesToItsScopeOnly() {
        // given
        bobIsRobert();
        tenant.commitIn(
                "user/x",
                phone(Ops.typed("William Dale", "Person")),
                phone(Ops.typed("Bill Dale", "Person")),
                phone(Ops.typed("Bobby Lee", "Person")));

        // then
        assertThat(merges(planned())).containsExactlyInAnyOrder("Bob Lee = Robert Lee", "Bill Dale = William Dale");
        assertThat(merges(TestJob.planned(tenant, Map.of("kind", "dedupe", "scope", "user/x"))))
                .containsExactly("Bill Dale = William Dale");
    }

    @Test
    void allAreLookedAtHoweverManyThereAre() {
        // given more than are looked at in one step, the two of each pair far from each other
        List<String> names = IntStream.range(0, 220)
                .mapToObj(i -> "Zeb" + "abcdefghijklmnopqrstuv".charAt(i / 10) + "abcdefghij".charAt(i % 10))
                .toList();
        tenant.commit(names.stream().map(name -> makes(name + " Works", name)).toArray(Ops.Op[]::new));
        tenant.commit(
                names.stream().map(name -> makes(name + " Works Inc.", name)).toArray(Ops.Op[]::new));

        // when
        TestJob job = planned();

        // then each is found once
        assertThat(merges(job)).doesNotHaveDuplicates().hasSize(names.size());
        assertThat(job.now().at("/progress/left").longValue()).isZero();

        // and weighed by what so many pairs teach
        assertThat(job.items().getFirst().at("/change/pairs/0/weights/1/why").textValue())
                .matches("legal-form.* \\(0\\.\\d{4} of one, 0\\.\\d{4} of two, in 220 pairs\\)");
    }

    @Test
    void whatIsSaidInOtherWordsSupportsOneFact() {
        // given
        tenant.commit(
                hobby("trail running", "hr").from("2019"),
                hobby("trail running", "mail").from("2019"),
                hobby("Trail-running", "forum").from("2020"));
        String before = answers("Ann");

        // when
        TestJob job = planned();

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("planned");
        assertThat(item.get("reason").textValue())
                .isEqualTo("Ann: hobby \"Trail-running\" says the same as hobby \"trail running\"");
        assertThat(item.at("/change/closes")).hasSize(1);
        assertThat(answers("Ann")).isEqualTo(before);

        // when
        job.apply();

        // then
        JsonNode fact = onlyFact("Ann");
        assertThat(fact.get("value").textValue()).isEqualTo("trail running");
        assertThat(fact.get("validFrom").textValue()).isEqualTo("2019-01-01T00:00:00Z");
        assertThat(fact.get("claims")).hasSize(3);
        assertThat(provenance(fact)).contains("\"forum\"");
        assertThat(planned().items()).isEmpty();

        // when
        job.undo();

        // then
        assertThat(answers("Ann")).isEqualTo(before);
    }

    @Test
    void predicatesThatMeanTheSameSupportOneFact() {
        // given
        tenant.declare("works_at", "one");
        tenant.commit(
                person("Ann", "works_at").object("Acme").from("2019").with("source", "hr"),
                person("Ann", "works_for")
                        .object("Acme")
                        .from("2018")
                        .to("2020")
                        .with("source", "mail"));

        // when
        TestJob job = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        job.awaitState("applied");

        // then
        JsonNode fact = onlyFact("Ann");
        assertThat(fact.get("predicate").textValue()).isEqualTo("works_at");
        assertThat(fact.get("validFrom").textValue()).isEqualTo("2018-01-01T00:00:00Z");
        assertThat(fact.get("claims")).hasSize(2);

        // when somebody takes it back
        job.undo();
        TestJob again = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        again.awaitState("planned");

        // then it is only proposed
        assertThat(only(again).get("state").textValue()).isEqualTo("planned");
    }

    @Test
    void whatWouldChangeMoreThanWordsIsLeftAlone() {
        // given one who has left, as only one of the predicates knows; look-alikes; and dates of which a coarser one
        // may mean either
        tenant.declare("works_at", "one");
        tenant.commit(
                person("Ann", "works_at").object("Acme").from("2019"),
                person("Ann", "works_at").object("Corvane").from("2021"),
                person("Ann", "works_for").object("Acme").from("2019"),
                hobby("chess", "a"),
                hobby("not chess", "a"),
                hobby("room 12", "a"),
                hobby("room 21", "a"),
                hobby("IT", "a"),
                hobby("it", "a"),
                person("Ann", "ran_on").value("2016"),
                person("Ann", "ran_on").value("2016-01-02"),
                person("Ann", "ran_on").value("2016-03-04"));

        // then
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void aCoarserDateIsTheFinerOneInItButNoPolicySaysSoByItself() {
        // given
        tenant.commit(
                person("Ann", "ran_on").value("2015"),
                person("Ann", "ran_on").value("May 2015"),
                person("Ann", "ran_on").value("2015-05-17"));

        // when
        TestJob job = TestJob.asked(tenant, wish(Map.of("mode", "auto")));
        job.awaitState("planned");
        job.apply();

        // then
        JsonNode fact = onlyFact("Ann");
        assertThat(fact.get("value").textValue()).isEqualTo("2015-05-17");
        assertThat(fact.get("claims")).hasSize(3);
    }

    @Test
    void whatIsPinnedIsNotSaidOtherwise() {
        // given
        tenant.commit(hobby("trail running", "hr"), hobby("trail running", "mail"), hobby("Trail-running", "forum"));
        TestJob job = planned();

        // when
        JsonNode variant = Shown.list(tenant.facts("subject", "Ann").get("facts")).stream()
                .filter(fact -> fact.get("value").textValue().equals("Trail-running"))
                .findFirst()
                .orElseThrow();
        tenant.commit(Ops.pins("fact", variant.get("id").textValue()));
        job.apply();

        // then
        assertThat(only(job).get("why").textValue()).contains("pinned");
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void whatAnEpisodeSaidIsTakenBackWithItHoweverItIsSaid() {
        // given
        tenant.commit(hobby("trail running", "hr"), hobby("trail running", "mail"));
        String episode = tenant.tell(Said.of("Ann likes to run on trails.").claiming(hobby("Trail-running", "forum")))
                .get("episode")
                .textValue();
        planned().apply();
        assertThat(onlyFact("Ann").get("claims")).hasSize(3);

        // when
        tenant.delete("/v1/episodes/" + episode).expect(200);

        // then
        assertThat(onlyFact("Ann").get("claims")).hasSize(2);
    }

    @Test
    void whatWasSaidOtherwiseIsLearnedAgainFromTheSameWords() {
        // given what prose says with another predicate than the tenant
        tenant.declare("works_at", "one");
        tenant.commit(person("Ann Lee", "works_at")
                .object(Ops.typed("Acme", "Organization"))
                .from("2019"));
        String prose = "Ann Lee works for Acme.";
        tenant.tell(Said.of(prose).at("2026-03-02T09:00:00Z"));
        TestJob job = planned();
        job.apply();
        assertThat(onlyFact("Ann Lee").get("claims")).hasSize(2);

        // when
        tenant.tell(Said.of(prose).at("2026-05-02T09:00:00Z"));

        // then
        assertThat(Shown.list(tenant.facts("subject", "Ann Lee").get("facts")))
                .extracting(fact -> fact.get("predicate").textValue())
                .containsExactlyInAnyOrder("works_at", "employer");

        // and whoever does not believe it in either way is not told so again
        job = planned();
        job.apply();
        JsonNode fact = onlyFact("Ann Lee");
        tenant.commit(
                Shown.texts(fact.get("claims")).stream().map(Ops::setsAside).toArray(Ops.Op[]::new));
        tenant.tell(Said.of(prose).at("2026-06-02T09:00:00Z"));
        assertThat(tenant.facts("subject", "Ann Lee").get("facts")).isEmpty();
    }

    @Test
    void whatWasSaidTwiceIsFoundOnceAndBelievedAsBefore() {
        // given a document under two ids, a message sent twice, and small talk
        String text = "Ann Lee has moved to Porto, where she works as an engineer.";
        tenant.tell(
                Said.of(text)
                        .as("a.txt")
                        .with("kind", "document")
                        .claiming(person("Ann", "residence").object("Porto")),
                Said.of(text + "\n")
                        .as("b.txt")
                        .with("kind", "document")
                        .claiming(person("Ann", "hobby").value("chess")),
                Said.of("Could somebody please water the plants in the hall?")
                        .at("2026-03-02T09:00:00Z")
                        .with("speaker", "Mara"),
                Said.of("Could somebody please water the plants in the hall?")
                        .at("2026-03-02T09:05:00Z")
                        .with("speaker", "Mara"),
                Said.of("Could somebody please water the plants in the hall?")
                        .at("2026-03-09T09:00:00Z")
                        .with("speaker", "Mara"),
                Said.of("Could somebody please water the plants in the hall?")
                        .at("2026-03-02T09:00:00Z")
                        .with("speaker", "Ola"),
                Said.of("Sounds good, thanks!").at("2026-03-02T09:00:00Z"),
                Said.of("Sounds good, thanks!").at("2026-03-02T09:01:00Z"));
        String before = answers("Ann");

        // when
        TestJob job = planned();

        // then
        assertThat(job.items()).hasSize(2);
        assertThat(job.items().getFirst().get("reason").textValue())
                .isEqualTo("document b.txt says the same as a.txt, which came first");

        // when
        job.apply();

        // then
        assertThat(answers("Ann")).isEqualTo(before);
        assertThat(tenant.get("/v1/decisions", "kind", "archive")
                        .expect(200)
                        .json()
                        .get("decisions"))
                .hasSize(2);
        assertThat(planned().items()).isEmpty();

        // when
        job.undo();

        // then
        assertThat(planned().items()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'policy': []                       | wrong-type    | policy",
                "'policy': {'atLeast': 2}           | invalid-value | policy.atLeast",
                "'policy': {'atLeast': 0.2}         | invalid-value | policy.atLeast",
                "'policy': {'atLeast': 'sure'}      | wrong-type    | policy.atLeast",
                "'policy': {'mode': 'always'}       | invalid-value | policy.mode",
                "'policy': {'least': 0.9}           | unknown-field | policy.least",
                "'predicates': ['likes']            | invalid-value | predicates"
            },
            quoteCharacter = '`')
    void whatIsAskedWrongIsRefused(String setting, String code, String field) {
        String body = "{\"kind\": \"dedupe\", " + setting.replace('\'', '"') + "}";
        tenant.post("/v1/jobs", body).expectProblem(422, code, field);
    }

    private void bobIsRobert() {
        tenant.commit(
                person("Robert Lee", "works_at").object("Acme").from("2020"),
                person("Robert Lee", "likes").value("opera").from("2021"),
                person("Bob Lee", "works_at").object("Acme").from("2019"));
    }

    private static Ops.Op person(String name, String predicate) {
        return Ops.says(Ops.typed(name, "Person"), predicate);
    }

    private static Ops.Op makes(String company, String what) {
        return Ops.says(Ops.typed(company, "Organization"), "makes").value(what);
    }

    private static Ops.Op hobby(String what, String source) {
        return person("Ann", "hobby").value(what).with("source", source);
    }

    private JsonNode onlyFact(String subject) {
        List<JsonNode> facts =
                Shown.list(tenant.facts("subject", subject, "validAt", "any").get("facts"));
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private String provenance(JsonNode fact) {
        return tenant.get("/v1/facts/" + fact.get("id").textValue() + "/provenance")
                .expect(200)
                .json()
                .toString();
    }

    private static Ops.Op phone(Object whose) {
        return Ops.says(whose, "phone").value(PHONE);
    }

    private TestJob planned() {
        return TestJob.planned(tenant, Map.of("kind", "dedupe"));
    }

    private TestJob planned(Map<String, Object> policy) {
        return TestJob.planned(tenant, wish(policy));
    }

    private static Map<String, Object> wish(Map<String, Object> policy) {
        return Map.of("kind", "dedupe", "policy", policy);
    }

    private static JsonNode only(TestJob job) {
        List<JsonNode> items = job.items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static List<String> names(JsonNode entities) {
        return Shown.list(entities).stream()
                .map(entity -> entity.get("name").textValue())
                .toList();
    }

    private static List<String> merges(TestJob job) {
        return job.items().stream()
                .map(item -> item.get("change"))
                .map(change -> String.join(", ", names(change.get("merge"))) + " = "
                        + change.at("/into/name").textValue())
                .toList();
    }

    /** Of the first pair, by what they are of. */
    private static Map<String, Double> weights(JsonNode change) {
        return Shown.list(change.at("/pairs/0/weights")).stream()
                .collect(Collectors.toMap(
                        weight -> weight.get("field").textValue(),
                        weight -> weight.get("bits").doubleValue()));
    }

    private static JsonNode option(TestJob job, String into, String does) {
        return job.items().stream()
                .map(item -> item.get("change"))
                .filter(change -> change.at("/into/name").textValue().equals(into)
                        || names(change.get("merge")).contains(into))
                .flatMap(change -> Shown.list(change.get("options")).stream())
                .filter(option -> option.get("does").textValue().equals(does))
                .findFirst()
                .orElseThrow()
                .get("ops");
    }

    private void send(JsonNode ops) {
        tenant.post("/v1/transactions", Map.of("reason", "asked them", "ops", ops))
                .expect(201);
    }

    private List<String> subjects(String name) {
        return Shown.list(tenant.facts("subject", name).get("facts")).stream()
                .map(fact -> fact.at("/subject/name").textValue())
                .toList();
    }

    /** What is believed of each, but for ids and known times. */
    private String answers(String... names) {
        Map<String, List<Map<String, JsonNode>>> answers = new TreeMap<>();
        for (String name : names) {
            answers.put(
                    name,
                    Stream.of("subject", "object")
                            .flatMap(side ->
                                    Shown.list(tenant.facts(side, name, "validAt", "any")
                                                    .get("facts"))
                                            .stream())
                            .map(DedupeApiTest::content)
                            .toList());
        }
        return answers.toString();
    }

    private static Map<String, JsonNode> content(JsonNode fact) {
        Map<String, JsonNode> content = new HashMap<>();
        for (String field : List.of(
                "scope",
                "subject",
                "predicate",
                "object",
                "value",
                "statement",
                "validFrom",
                "validTo",
                "confidence",
                "claims")) {
            content.put(field, fact.get(field));
        }
        return new TreeMap<>(content);
    }
}
