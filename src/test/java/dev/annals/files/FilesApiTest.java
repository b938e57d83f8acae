package dev.annals.files;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.commit.Committed;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a scope: rendered, edited and imported. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class FilesApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Importer importer;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @BeforeEach
    void somethingIsKnown() {
        tenant.declare("works_at", "one");
        tenant.commit(
                says(typed("Mara", "Person"), "works_at")
                        .object(typed("Acme", "Company"))
                        .from("2021-03"),
                says("Mara", "likes").object("tea"),
                says("Ines", "works_at").object("Acme").from("2019"));
    }

    private String file(String... query) {
        return tenant.get("/v1/files/MEMORY.md", query).expect(200).text();
    }

    private JsonNode imported(String content) {
        return tenant.post("/v1/files/import", Map.of("name", "MEMORY.md", "content", content))
                .expect(200)
                .json();
    }

    private void learned(JsonNode answer) {
        Shown.texts(answer.get("receipts"))
                .forEach(receipt -> assertThat(
                                tenant.outcome(receipt).get("status").textValue())
                        .isIn("learned", "already known"));
    }

    private static String content(JsonNode answer) {
        return answer.get("content").textValue();
    }

    @Test
    void aFileTellsAScopeInPlainLinesTheSameForABasisAndReadBackChangesNothing() {
        // when
        String file = file();

        // then
        assertThat(file.lines().map(line -> line.replaceFirst(" <!-- .*", "")))
                .contains("## Memory of main", "### Mara", "- Mara works at Acme (since 2021-03)", "- Mara likes tea")
                .contains("### Ines", "- Ines works at Acme (since 2019)");
        assertThat(file).startsWith("<!-- annals:begin scope=main basis=1-").endsWith("<!-- annals:end -->\n");
        assertThat(file()).isEqualTo(file);

        // when something is learned, it is still what it was then
        tenant.commit(says("Mara", "works_at").object("Beta").from("2022"));
        String then = tenant.get("/v1/commits/1")
                .expect(200)
                .json()
                .at("/commit/knownAt")
                .textValue();

        // then
        assertThat(file("knownAt", then)).isEqualTo(file);
        assertThat(file()).contains("Mara works at Beta (since 2022)").doesNotContain("Mara works at Acme");
        JsonNode answer = imported(file());
        assertThat(content(answer)).isEqualTo(file());
        assertThat(answer.get("added")).isEmpty();
        assertThat(answer.get("edited")).isEmpty();
        assertThat(answer.get("deleted")).isEmpty();
        assertThat(answer.get("receipts")).isEmpty();
    }

    @Test
    void whoAcceptsOnlyJsonIsToldWhatAFileIs() {
        assertThat(tenant.send(tenant.request("/v1/files/MEMORY.md").header("Accept", "application/json"))
                        .expectProblem(406, "not-acceptable")
                        .text())
                .contains("text/markdown for /v1/files/{name}");
    }

    @Test
    void anEditThatLeavesOutDatesOrTimesNeitherInventsNorLosesAny() {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(
                says("Ines", "lives_in").object("Oslo").from("2020").to("2029"),
                says("Mara", "lives_in").object("Rome").to("2028-05-17T09:30:00Z"),
                says("Mara", "age").value(42));

        // when
        JsonNode answer = imported(file().replace("Oslo (2020 to 2029)", "Oslo (until 2035)")
                .replace("Mara lives in Rome", "Mara lives in Bergen")
                .replace("Mara age 42", "Mara age 43")
                .replace("### Ines\n", "### Ines\n\n- Ines likes tea (until 2012)\n"));
        learned(answer);

        // then
        assertThat(tenant.timeline("subject", "Ines", "predicate", "lives_in")).containsExactly("Oslo ..2036-01-01");
        assertThat(tenant.timeline("subject", "Ines", "predicate", "likes")).containsExactly("tea ..2013-01-01");
        assertThat(tenant.facts("subject", "Mara", "predicate", "lives_in")
                        .at("/facts/0/validTo")
                        .textValue())
                .isEqualTo("2028-05-17T09:30:00Z");
        assertThat(content(imported(content(answer))))
                .contains("- Mara age 43 <!-- age=")
                .containsOnlyOnce("Mara age");
    }

    @Test
    void whoHasTheFileIsToldSoAndWhoHasAnOlderOneGetsTheNewOne() throws IOException, InterruptedException {
        // given
        HttpResponse<String> first = got(null);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        // when
        HttpResponse<String> again = got(tag);
        tenant.commit(says("Mara", "likes").object("chess"));
        HttpResponse<String> changed = got(tag);

        // then
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
        assertThat(first.headers().firstValue("Annals-Basis").orElseThrow()).startsWith("commit=1, ");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Mara likes chess");
    }

    private HttpResponse<String> got(@Nullable String tag) throws IOException, InterruptedException {
        var request = tenant.request("/v1/files/MEMORY.md");
        return CLIENT.send(
                (tag == null ? request : request.header("If-None-Match", tag)).build(), BodyHandlers.ofString());
    }

    @Test
    void whatIsPinnedComesFirstWhatIsDisputedSaysSoAndWhatIsNotBelievedOrArchivedHasNoLine() {
        // given
        JsonNode told = tenant.commit(
                says("Mara", "owns").object("a boat"),
                says("Mara", "owns").object("a car"),
                says("Mara", "allergic_to").object("nuts"),
                says("Ines", "works_at").object("Beta").from("2019"));
        tenant.commit(pins("fact", fact("allergic_to")));
        tenant.commit(setsAside(Shown.claim(told, 0)));
        tenant.commit(archives("fact", fact("owns")));

        // when
        List<String> lines = file().lines().toList();

        // then
        assertThat(lines.get(3)).isEqualTo("### Pinned");
        assertThat(lines.get(5)).startsWith("- Mara allergic to nuts <!-- allergic_to ");
        assertThat(lines).anyMatch(line -> line.matches("- Ines works at \\w+ \\(since 2019; disputed\\) .*"));
        assertThat(lines).noneMatch(line -> line.contains("boat") || line.contains("car"));
    }

    private String fact(String predicate) {
        return tenant.facts("predicate", predicate).at("/facts/0/id").textValue();
    }

    @Test
    void linesThatPeopleEditAndAddAreLearnedWithTheFileAsTheirSource() {
        // given
        String edited = file().replace("Ines works at Acme (since 2019)", "Ines works at Acme (2019 to 2020)")
                .replace("works at Acme (since 2021-03)", "works at Corvane (since 2021-03)")
                .replace("### Ines\n", "### Ines\n\n- Ines lives in Oslo.\n- Ines likes tea\n");
        String before = answers();

        // when tried
        JsonNode tried = tenant.post("/v1/files/import", Map.of("name", "MEMORY.md", "content", edited, "dryRun", true))
                .expect(200)
                .json();

        // then nothing has changed
        assertThat(answers()).isEqualTo(before);
        assertThat(tried.get("receipts")).isEmpty();

        // when done
        JsonNode answer = imported(edited);
        learned(answer);

        // then
        assertThat(content(answer)).isEqualTo(content(tried));
        assertThat(Shown.list(answer.get("edited")).stream()
                        .map(line -> line.get("as").textValue()))
                .containsExactlyInAnyOrder("claim", "claim");
        assertThat(Shown.list(answer.get("added")).stream()
                        .map(line -> line.get("text").textValue() + ": "
                                + line.get("as").textValue()))
                .containsExactly("Ines lives in Oslo.: prose", "Ines likes tea: claim");
        assertThat(answer.get("conflicts")).isEmpty();
        assertThat(tenant.timeline("subject", "Mara", "predicate", "works_at")).containsExactly("Corvane 2021-03-01..");
        assertThat(tenant.timeline("subject", "Ines", "predicate", "works_at"))
                .containsExactly("Acme 2019-01-01..2021-01-01");
        String claim = tenant.facts("subject", "Mara", "predicate", "works_at")
                .at("/facts/0/claims/0")
                .textValue();
        assertThat(tenant.get("/v1/commits/" + tenant.commits()).expect(200).text()
                        + tenant.get("/v1/commits/2").text()
                        + tenant.get("/v1/commits/3").text()
                        + tenant.get("/v1/commits/4").text())
                .contains(claim)
                .contains("\\\"source\\\":\\\"MEMORY.md\\\"");

        // when it is sent again, and what was written back
        assertThat(imported(edited).get("receipts")).isEmpty();
        JsonNode back = imported(content(answer));

        // then nothing is new, and no line was lost
        assertThat(back.get("receipts")).isEmpty();
        assertThat(back.get("deleted")).isEmpty();
        assertThat(content(back))
                .contains("Ines lives in Oslo", "- Mara works at Corvane (since 2021-03) <!-- works_at ")
                .contains("- Ines works at Acme (2019 to 2020)");
        assertThat(content(imported(content(back)))).isEqualTo(content(back));
    }

    private String answers() {
        return tenant.timeline()
                + tenant.get("/v1/jobs").text()
                + tenant.get("/v1/episodes").text();
    }

    @Test
    void whoGoesBackToWhatTheyOnceWroteIsHeardAgain() {
        // given
        reworded("Acme", "Corvane");
        reworded("Corvane", "Acme");

        // when
        JsonNode answer = reworded("Acme", "Corvane");

        // then
        assertThat(answer.at("/edited/0/as").textValue()).isEqualTo("claim");
        assertThat(tenant.timeline("subject", "Mara", "predicate", "works_at")).containsExactly("Corvane 2021-03-01..");
        assertThat(imported(content(answer)).get("receipts")).isEmpty();
    }

    private JsonNode reworded(String was, String now) {
        JsonNode answer = imported(file().replace("Mara works at " + was, "Mara works at " + now));
        learned(answer);
        return answer;
    }

    @Test
    void anEmptyBulletAndAMarkLeftAloneAreReadAsNothing() {
        // given
        String file = file();
        String mark = file.substring(file.indexOf("<!-- likes"), file.indexOf(" -->", file.indexOf("<!-- likes")) + 4);

        // when
        JsonNode answer = imported(file.replace("### Mara\n", "### Mara\n\n- \n\n" + mark + "\n\n"));

        // then
        assertThat(answer.get("added")).isEmpty();
        assertThat(answer.get("edited")).isEmpty();
        assertThat(answer.get("deleted")).isEmpty();
        assertThat(content(answer)).contains("\n- \n").containsOnlyOnce(mark);
    }

    @Test
    void aLineOfAFactThatHasChangedMeanwhileStaysAndIsAConflict() {
        // given
        String edited = file().replace("Mara works at Acme (since 2021-03)", "Mara works at Corvane (since 2021-03)");
        tenant.commit(says("Mara", "works_at").object("Beta").from("2022"));

        // when
        JsonNode answer = imported(edited);

        // then
        assertThat(answer.at("/conflicts/0/was").textValue()).isEqualTo("Mara works at Acme (since 2021-03)");
        assertThat(answer.at("/conflicts/0/text").textValue()).isEqualTo("Mara works at Corvane (since 2021-03)");
        assertThat(answer.at("/conflicts/0/now").textValue()).isEqualTo("Mara works at Beta (since 2022)");
        assertThat(content(answer))
                .contains("Mara works at Corvane (since 2021-03)", "Mara works at Beta (since 2022)");
    }

    @Test
    void whatPeopleDeletedIsProposedAppliedUndoneAndNotWrittenAgainMeanwhile() {
        // given
        String without = without(file(), "Mara likes tea");

        // when
        JsonNode answer = imported(without);
        TestJob job = new TestJob(tenant, answer.get("job").textValue());
        job.awaitState("planned");

        // then
        assertThat(answer.at("/deleted/0/text").textValue()).isEqualTo("Mara likes tea");
        assertThat(job.items()).hasSize(1);
        assertThat(job.items().getFirst().get("reason").textValue()).contains("Mara likes tea: deleted from MEMORY.md");
        assertThat(tenant.timeline("subject", "Mara", "predicate", "likes")).hasSize(1);
        assertThat(file()).doesNotContain("likes tea");
        assertThat(content(answer)).doesNotContain("likes tea");
        assertThat(tenant.get("/v1/files/CLAUDE.md").text()).contains("likes tea");
        assertThat(imported(without).get("job").isNull()).isTrue();
        assertThat(content(imported(content(answer)))).isEqualTo(content(answer));

        // when
        job.apply();

        // then
        assertThat(tenant.timeline("subject", "Mara", "predicate", "likes")).isEmpty();

        // when
        job.undo();

        // then
        assertThat(tenant.timeline("subject", "Mara", "predicate", "likes")).hasSize(1);
        assertThat(file()).contains("Mara likes tea");
    }

    private static String without(String file, String text) {
        return file.lines().filter(line -> !line.contains(text)).reduce("", (text1, line) -> text1 + line + "\n");
    }

    @Test
    void whatWasDeletedIsShownAndComesBackWhenSomebodyWritesOrWantsIt() {
        // given
        String file = content(imported(without(file(), "Mara likes tea")));
        JsonNode deleted =
                tenant.get("/v1/files/MEMORY.md/deleted").expect(200).json().get("deleted");
        assertThat(deleted).hasSize(1);
        assertThat(deleted.at("/0/text").textValue()).isEqualTo("Mara likes tea");

        // when
        JsonNode back = imported(file.replace("### Mara\n", "### Mara\n\n- Mara likes tea\n"));

        // then
        assertThat(back.at("/restored/0/text").textValue()).isEqualTo("Mara likes tea");
        assertThat(back.get("added")).isEmpty();
        assertThat(content(back)).contains("- Mara likes tea <!-- likes ").doesNotContain("- Mara likes tea\n");
        learned(back);
        assertThat(file()).contains("Mara likes tea");
        assertThat(tenant.get("/v1/files/MEMORY.md/deleted").json().get("deleted"))
                .isEmpty();

        // when
        imported(without(file(), "Mara likes tea"));
        String id = tenant.get("/v1/files/MEMORY.md/deleted")
                .json()
                .at("/deleted/0/id")
                .textValue();
        String path = "/v1/files/MEMORY.md/deleted/" + id;
        Answer first =
                tenant.send(tenant.request(path).header("Idempotency-Key", "k").DELETE());
        first.expect(200);
        assertThat(tenant.send(
                        tenant.request(path).header("Idempotency-Key", "k").DELETE()))
                .isEqualTo(first);
        tenant.send(tenant.request(path + "-other")
                        .header("Idempotency-Key", "k")
                        .DELETE())
                .expectProblem(409, "idempotency-key-reused");

        // then
        assertThat(file()).contains("Mara likes tea");
        tenant.delete(path).expectProblem(404, "not-found", "id");
    }

    @Test
    void whatAnotherMemoryRenderedIsLearnedHere() {
        // given
        TestTenant other = TestTenant.fresh();
        other.commit(
                says("Oskar", "works_at").object("Acme").from("2020-05"),
                says("Oskar", "age").value(42));
        String theirs = other.get("/v1/files/MEMORY.md").expect(200).text();

        // when
        JsonNode answer = imported(theirs);
        learned(answer);

        // then
        assertThat(answer.get("deleted")).isEmpty();
        assertThat(tenant.timeline("subject", "Oskar", "predicate", "works_at")).containsExactly("Acme 2020-05-01..");
        assertThat(tenant.facts("subject", "Oskar", "predicate", "age")
                        .at("/facts/0/value")
                        .isNumber())
                .isTrue();
        String ours = content(imported(content(answer)));
        assertThat(ours)
                .contains(theirs.lines().filter(line -> line.startsWith("- ")).toList());
    }

    @Test
    void aKeyThatIsSentTwiceTakesEffectOnceAndHasTheSameAnswer() {
        // given
        String edited = file().replace("### Mara\n", "### Mara\n\n- Mara lives in Oslo.\n");
        String body = TestTenant.json(Map.of("name", "MEMORY.md", "content", edited));

        // when
        String first = keyed(body);
        tenant.commit(says("Mara", "likes").object("chess"));

        // then
        assertThat(keyed(body)).isEqualTo(first);
    }

    @Test
    void whoSendsOneKeyAtTheSameTimeGetsOneAnswerAndOneJob() throws Exception {
        // given
        String body = TestTenant.json(Map.of("name", "MEMORY.md", "content", without(file(), "Mara likes tea")));

        // when
        List<String> answers = atOnce(6, () -> keyed(body));

        // then
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(jobs()).hasSize(1);
    }

    @Test
    void whoDeletesALineAtTheSameTimeGetsOneJob() throws Exception {
        // given
        String without = without(file(), "Mara likes tea");

        // when
        List<JsonNode> answers = atOnce(8, () -> imported(without));

        // then
        assertThat(jobs()).hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.get("job").asText(null))
                        .filter(Objects::nonNull))
                .containsOnly(jobs().getFirst());
    }

    private static <T> List<T> atOnce(int times, Callable<T> request) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : senders.invokeAll(
                    Stream.generate(() -> request).limit(times).toList())) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private List<String> jobs() {
        return Shown.list(tenant.get("/v1/jobs").expect(200).json().get("jobs")).stream()
                .map(job -> job.get("id").textValue())
                .toList();
    }

    private String keyed(String body) {
        return tenant.send(tenant.request("/v1/files/import")
                        .header("Idempotency-Key", "once")
                        .POST(BodyPublishers.ofString(body)))
                .expect(200)
                .text();
    }

    @Test
    void theScopesAboveAreInItWhereSomebodyAsks() {
        // given
        tenant.commitIn("team", says("Team", "meets_on").value("Monday"));
        tenant.commitIn("team/platform", says("Platform", "owns").object("the queue"));

        // then
        assertThat(file("scope", "team/platform")).contains("the queue").doesNotContain("Monday");
        assertThat(file("scope", "team/platform", "broader", "true")).contains("the queue", "Monday");
    }

    @Test
    void aFileHasRoomForTheBestAndSaysHowManyWereCut() {
        // given
        tenant.commit(IntStream.range(0, 400)
                .mapToObj(i -> says("Topic " + i % 40, "notes").value("note number " + i))
                .toArray(Ops.Op[]::new));

        // when
        String file = file();

        // then
        assertThat(file.lines().count()).isLessThanOrEqualTo(200);
        long shown = file.lines().filter(line -> line.startsWith("- ")).count();
        assertThat(file)
                .contains("_" + (403 - shown)
                        + " more facts are not shown here: `GET /v1/facts?scope=main` has them all._");
    }

    @Test
    void aLongFileIsReadAsAWhole() {
        // given
        String paragraphs =
                IntStream.rangeClosed(0, 1_000).mapToObj(i -> i + ".\n\n").collect(Collectors.joining());

        // when
        JsonNode answer = tenant.post(
                        "/v1/files/import", Map.of("name", "MEMORY.md", "content", paragraphs, "outside", "read"))
                .expect(200)
                .json();

        // then
        assertThat(answer.get("receipts")).hasSize(1_001);
    }

    @Test
    void aLineUnderALongHeadingIsRead() {
        // given
        String heading = "## " + "very long ".repeat(1_200);

        // when
        JsonNode answer = imported(file().replace("### Ines\n", heading + "\n\n- Ines lives in Oslo.\n\n### Ines\n"));

        // then
        assertThat(answer.get("receipts")).hasSize(1);
        assertThat(content(answer)).contains(heading.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "name, OTHER.md, invalid-value, name",
        "scope, a b, invalid-text, scope",
        "content, <<<<<<< HEAD, invalid-value, content",
        "content, <!-- annals:begin -->, invalid-value, content",
        "content, <!-- annals:end -->, invalid-value, content",
        "outside, all, invalid-value, outside",
        "dryRun, perhaps, wrong-type, dryRun",
        "other, x, unknown-field, other"
    })
    void whatIsWrongIsNamed(String field, String value, String code, String named) {
        // given
        Map<String, Object> body = new HashMap<>(Map.of("name", "MEMORY.md", "content", ""));
        body.put(field, value);

        // then
        tenant.post("/v1/files/import", body).expectProblem(422, code, named);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/files/OTHER.md, 404, not-found, name",
        "/v1/files/MEMORY.md?scope=a&scope=b, 400, invalid-parameter, scope",
        "/v1/files/MEMORY.md?broader=perhaps, 400, invalid-parameter, broader",
        "/v1/files/MEMORY.md?validAt=soon, 400, invalid-parameter, validAt",
        "/v1/files/MEMORY.md?x=1, 400, invalid-parameter, x"
    })
    void whatIsWrongInAQuestionIsNamed(String path, int status, String code, String field) {
        tenant.get(path).expectProblem(status, code, field);
    }

    @Test
    void aDirectoryIsKeptInStep(@TempDir Path directory) throws IOException {
        // given a clone of a project
        try (Repository repository =
                FileRepositoryBuilder.create(directory.resolve(".git").toFile())) {
            repository.create();
        }
        Files.writeString(
                directory.resolve(".git/config"), "[remote \"origin\"]\n\turl = git@github.com:Acme/Shop.git\n");
        Path memory = directory.resolve("MEMORY.md");
        Files.writeString(memory, "# Shop\n");
        tenant.commitIn("project/github.com/acme/shop", says("Shop", "uses").object("Postgres"));
        LocalFiles files = new LocalFiles(config(directory), importer, access, clock);
        files.atStart(new StartupEvent());

        // when
        files.look();

        // then
        assertThat(Files.readString(memory))
                .startsWith("# Shop\n\n<!-- annals:begin")
                .contains("- Shop uses Postgres");

        // when somebody edits it
        Files.writeString(
                memory, Files.readString(memory).replace("### Shop\n", "### Shop\n\n- Shop uses Kafka (since 2024)\n"));
        files.look();

        // then it is learned, and their line is there
        assertThat(Files.readString(memory))
                .contains("- Shop uses Kafka (since 2024)\n", "- Shop uses Postgres <!-- uses ");
        String episode = tenant.get("/v1/episodes")
                .expect(200)
                .json()
                .at("/episodes/0/id")
                .textValue();
        tenant.outcome(episode);
        files.committed(new Committed(tenant.name(), 1, tenant.commits(), 1, 0, Duration.ZERO));
        files.look();
        assertThat(Files.readString(memory)).contains("- Shop uses Kafka (since 2024) <!-- uses ");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder(".git", "MEMORY.md");

        // when git leaves a conflict
        String conflict = "<<<<<<< HEAD\n" + Files.readString(memory);
        Files.writeString(memory, conflict);
        files.look();

        // then it is left alone
        assertThat(Files.readString(memory)).isEqualTo(conflict);
    }

    @Test
    void oneFileThatFailsLeavesTheOthersInStep(@TempDir Path directory) throws IOException {
        // given
        AtomicInteger asked = new AtomicInteger();
        LocalFiles files = new LocalFiles(
                config(directory, List.of("CLAUDE.md", "MEMORY.md"), Optional.of("main"), () -> {
                    if (asked.getAndIncrement() == 0) {
                        throw new IllegalStateException("the first file fails");
                    }
                    return false;
                }),
                importer,
                access,
                clock);
        files.atStart(new StartupEvent());

        // when
        files.look();

        // then
        assertThat(directory.resolve("CLAUDE.md")).doesNotExist();
        assertThat(directory.resolve("MEMORY.md")).content().contains("Mara likes tea");

        // when
        files.look();

        // then
        assertThat(directory.resolve("CLAUDE.md")).content().contains("Mara likes tea");
    }

    private FilesConfig config(Path directory) {
        return config(directory, List.of("MEMORY.md"), Optional.empty(), () -> false);
    }

    private FilesConfig config(Path directory, List<String> names, Optional<String> scope, BooleanSupplier broader) {
        return new FilesConfig() {
            @Override
            public Optional<Path> directory() {
                return Optional.of(directory);
            }

            @Override
            public List<String> names() {
                return names;
            }

            @Override
            public String tenant() {
                return tenant.name();
            }

            @Override
            public Optional<String> scope() {
                return scope;
            }

            @Override
            public boolean broader() {
                return broader.getAsBoolean();
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(2);
            }
        };
    }
}
