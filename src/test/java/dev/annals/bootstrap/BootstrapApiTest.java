package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project is read from the beginning, later only what is new, and all of it can be undone. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class BootstrapApiTest {

    private static final String JACKSON = "com.fasterxml:jackson in annals/pom.xml";
    private static final String GITHUB = "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345";

    private final TestTenant tenant = TestTenant.fresh();

    private static String pom(String jackson, String more) {
        return """
                <project><groupId>org.example</groupId><artifactId>annals</artifactId>
                <properties><maven.compiler.release>21</maven.compiler.release></properties><dependencies>
                <dependency><groupId>com.fasterxml</groupId><artifactId>jackson</artifactId><version>%s</version></dependency>%s
                </dependencies></project>""".formatted(jackson, more);
    }

    private static TestRepository project() {
        String slf4j =
                "<dependency><groupId>org.slf4j</groupId><artifactId>slf4j</artifactId><version>2.0</version></dependency>";
        return TestRepository.fresh()
                .commit(
                        "2022-01-10T09:00:00Z",
                        "Mara",
                        "Begin, since nothing else fits",
                        Map.of(
                                "pom.xml",
                                pom("2.13.0", slf4j),
                                "README.md",
                                "# Annals\n\nIt remembers.\n\n## Set up\n\nUse " + GITHUB + " once.\n",
                                "docs/adr/0001-use-files.md",
                                "# 1. Use files\n\nDate: 2022-01-09\n\n## Status\n\nAccepted\n"))
                .tag("v1.0")
                .commit("2023-02-01T09:00:00Z", "Ines", "Upgrade Jackson", Map.of("pom.xml", pom("2.14.2", "")))
                .commit(
                        "2023-06-01T09:00:00Z",
                        "Ines",
                        "Use a graph",
                        Map.of(
                                "docs/adr/0001-use-files.md",
                                "# 1. Use files\n\nDate: 2022-01-09\n\n## Status\n\nSuperseded by [2](0002-use-a-graph.md)\n",
                                "docs/adr/0002-use-a-graph.md",
                                "# 2. Use a graph\n\nDate: 2023-05-30\n\n## Status\n\nAccepted\n",
                                "CODEOWNERS",
                                "/docs/ @ines\n",
                                "src/A.java",
                                "class A {} // TODO: say why this is empty\n"));
    }

    private TestJob planned(TestRepository project) {
        return TestJob.planned(
                tenant,
                Map.of(
                        "kind",
                        "bootstrap",
                        "scope",
                        "main",
                        "directory",
                        project.directory().toString(),
                        "policy",
                        Map.of("project", "annals")));
    }

    private static List<JsonNode> planned(TestJob job) {
        return job.items().stream()
                .filter(item -> item.get("state").textValue().equals("planned"))
                .toList();
    }

    private static List<String> reasons(TestJob job) {
        return planned(job).stream().map(item -> item.get("reason").textValue()).toList();
    }

    private List<String> held(String subject, String predicate, String validAt) {
        return Shown.list(tenant.facts("subject", subject, "predicate", predicate, "validAt", validAt)
                        .get("facts"))
                .stream()
                .map(fact -> fact.hasNonNull("value")
                        ? fact.get("value").asText()
                        : fact.at("/object/name").textValue())
                .toList();
    }

    @Test
    void aProjectIsReadThroughTime() {
        // given
        TestRepository project = project();

        // when
        TestJob job = planned(project);

        // then nothing has changed, and what would is told
        assertThat(tenant.commits()).isZero();
        assertThat(reasons(job))
                .contains(
                        "what pom.xml declared on 2023-02-01: 3 claims",
                        "ADR 1 of annals: Use files, superseded",
                        "README.md › Annals › Set up",
                        "comments in src/A.java: 1",
                        "owners of code in CODEOWNERS: 1 rules",
                        "tag v1.0");
        assertThat(job.items())
                .filteredOn(item -> item.get("state").textValue().equals("open"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue())
                        .startsWith("masked: what looks like a GitHub token in README.md, line 7"));
        assertThat(job.items().toString()).doesNotContain(GITHUB);

        // when
        job.apply();

        // then
        assertThat(tenant.commits()).isEqualTo(1);
        assertThat(job.items())
                .extracting(item -> item.get("state").textValue())
                .doesNotContain("skipped", "planned");
        assertThat(held(JACKSON, "has_version", "2022-03")).containsExactly("2.13.0");
        assertThat(held(JACKSON, "has_version", "2023-02-01T08:59:59Z")).containsExactly("2.13.0");
        assertThat(held(JACKSON, "has_version", "2023-03")).containsExactly("2.14.2");
        assertThat(held("annals", "depends_on", "2022-03"))
                .containsExactlyInAnyOrder("com.fasterxml:jackson", "org.slf4j:slf4j");
        assertThat(held("annals", "depends_on", "2023-03")).containsExactly("com.fasterxml:jackson");
        assertThat(held("org.slf4j:slf4j in annals/pom.xml", "has_version", "2023-03"))
                .isEmpty();
        assertThat(held("Java in annals/pom.xml", "language_level", "2023-03")).containsExactly("21");
        assertThat(held("ADR 1 of annals", "decision_status", "2022-03")).containsExactly("accepted");
        assertThat(held("ADR 1 of annals", "decision_status", "2023-06")).containsExactly("superseded");
        assertThat(held("ADR 2 of annals", "supersedes", "2023-06")).containsExactly("ADR 1 of annals");
        assertThat(held("annals", "follows_decision", "2022-03")).containsExactly("ADR 1 of annals");
        assertThat(held("annals", "follows_decision", "2023-06")).containsExactly("ADR 2 of annals");
        assertThat(held("@ines", "owns_code", "2023-06-02")).containsExactly("annals/docs/");
        assertThat(held("annals", "released", "2023-06")).containsExactly("v1.0");
        JsonNode begin =
                Shown.list(tenant.get("/v1/episodes", "limit", "100")
                                .expect(200)
                                .json()
                                .get("episodes"))
                        .stream()
                        .filter(episode -> episode.get("content").textValue().startsWith("Begin"))
                        .findFirst()
                        .orElseThrow();
        assertThat(begin.get("referenceTime").textValue()).isEqualTo("2022-01-10T09:00:00Z");
        assertThat(begin.get("speaker").textValue()).isEqualTo("Mara");
        assertThat(begin.at("/metadata/committedAt").textValue()).isEqualTo("2022-01-10T09:00:00Z");
    }

    @Test
    void readAgainOnlyWhatIsNewIsLearnedAndUndoneItIsGone() {
        // given
        TestRepository project = project();
        TestJob first = planned(project);
        first.apply();

        // when nothing is new, then nothing is planned, nor a secret told again
        assertThat(planned(project).items()).isEmpty();

        // when
        String before = answers();
        project.commit(
                "2024-03-01T09:00:00Z",
                "Mara",
                "Again",
                Map.of(
                        "pom.xml", pom("2.17.0", ""),
                        "README.md", "# Annals\n\nIt remembers more.\n",
                        "src/A.java", ""));
        TestJob second = planned(project);

        // then
        assertThat(reasons(second))
                .hasSize(5)
                .contains(
                        "what pom.xml declared on 2024-03-01: 1 claims",
                        "README.md › Annals (changed)",
                        "document/README.md#set-up is gone",
                        "comments/src/A.java is gone");

        // when
        second.apply();

        // then
        assertThat(held(JACKSON, "has_version", "2024-03-02")).containsExactly("2.17.0");
        assertThat(held(JACKSON, "has_version", "2024-02")).containsExactly("2.14.2");
        assertThat(answers()).contains("remembers more").doesNotContain("It remembers.", "say why");

        // when
        second.undo();

        // then
        assertThat(answers()).isEqualTo(before);
        assertThat(reasons(planned(project))).hasSize(5);

        // when
        first.undo();

        // then
        assertThat(answers()).isEqualTo("[] []");
    }

    /** What is believed of the dependency, and the episodes that are kept. */
    private String answers() {
        List<String> kept =
                Shown.list(tenant.get("/v1/episodes", "limit", "100")
                                .expect(200)
                                .json()
                                .get("episodes"))
                        .stream()
                        .filter(episode -> !episode.get("status").textValue().equals("withdrawn"))
                        .map(episode -> episode.get("content").textValue())
                        .sorted()
                        .toList();
        List<String> facts =
                tenant.get("/v1/facts", "subject", JACKSON, "validAt", "any").status() == 200
                        ? tenant.timeline("subject", JACKSON)
                        : List.of();
        return facts + " " + kept;
    }

    private TestJob sent(Map<String, Object> manifest) {
        return TestJob.planned(
                tenant,
                Map.of(
                        "kind", "bootstrap",
                        "documents", List.of(manifest, Map.of("path", "notes/a.txt", "content", "We chose y.")),
                        "policy", Map.of("project", "sent")));
    }

    private static Map<String, Object> goMod(String version) {
        return Map.of("path", "go.mod", "content", "module x\nrequire example.org/y " + version + "\n");
    }

    @Test
    void documentsCanBeSent() {
        // when
        Map<String, Object> dated = new HashMap<>(goMod("v1.2.3"));
        dated.put("date", "2023-01-05");
        sent(dated).apply();

        // then
        assertThat(held("example.org/y in sent/go.mod", "has_version", "2023-02"))
                .containsExactly("v1.2.3");
        assertThat(answers()).contains("We chose y.");

        // when it is sent again as it is now, without a date
        TestJob second = sent(goMod("v1.3.0"));
        second.apply();

        // then it takes the place of the one before, and once more it is nothing new
        assertThat(second.items())
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue()).endsWith("(changed)"));
        assertThat(held("example.org/y in sent/go.mod", "has_version", "any")).containsExactly("v1.3.0");
        assertThat(sent(goMod("v1.3.0")).items()).isEmpty();
    }

    @Test
    void whatMayNotBeReadIsRefused() throws IOException {
        // given a directory outside, and a link to it from within
        Path outside = Files.createTempDirectory("outside");
        Files.createDirectories(TestRepository.ROOT);
        Path link = Files.createSymbolicLink(TestRepository.ROOT.resolve("link-" + outside.getFileName()), outside);

        // then
        refused(Map.of("kind", "bootstrap", "directory", outside.toString()), "invalid-value", "directory");
        refused(Map.of("kind", "bootstrap", "directory", link.toString()), "invalid-value", "directory");
        refused(Map.of("kind", "bootstrap", "directory", link + "/../../.."), "invalid-value", "directory");
        refused(Map.of("kind", "bootstrap"), "missing-field", "directory");
        refused(Map.of("kind", "expire", "directory", "/srv"), "unknown-field", "directory");
        refused(Map.of("kind", "bootstrap", "documents", List.of()), "invalid-value", "documents");
        Map<String, String> climbing = Map.of("path", "a/../../b.md", "content", "x");
        refused(
                Map.of("kind", "bootstrap", "documents", List.of(climbing), "policy", Map.of("project", "p")),
                "invalid-value",
                "documents[0].path");
        Map<String, String> fine = Map.of("path", "b.md", "content", "x");
        refused(Map.of("kind", "bootstrap", "documents", List.of(fine)), "missing-field", "policy.project");
        refused(
                Map.of("kind", "bootstrap", "documents", List.of(fine), "policy", Map.of("parts", List.of("all"))),
                "invalid-value",
                "policy.parts[0]");
    }

    private void refused(Map<String, Object> wish, String code, String field) {
        tenant.post("/v1/jobs", wish).expectProblem(422, code, field);
    }
}
