package dev.annals.session;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real script against the real service, over good and bad connections. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@Timeout(120)
class HookScriptTest {

    /** In seconds: the first requests of a service that has just started take their time. */
    private static final int PATIENT = 20;

    private final TestTenant tenant = TestTenant.fresh();

    @TempDir
    Path temporary;

    private Road road;
    private Path project;

    @BeforeEach
    void cloneTheProject() throws Exception {
        road = new Road();
        project = Files.createDirectory(temporary.resolve("shop"));
        git("init", "-q");
        git("remote", "add", "origin", "https://me:secret@github.com/Acme/Shop.git");
    }

    @AfterEach
    void nothingIsLeft() {
        road.close();
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(process -> process.info().commandLine().orElse("").contains("annals-hook"));
    }

    @Test
    void whatWasDoneBeforeItsAnswerWasLostIsNotDoneTwice() {
        // given
        HookScript desk = machine("claude-code", "desk");
        tenant.commitIn("project/github.com/acme/shop", says("Shop", "chose").value("PostgreSQL"));
        road.is(Road.State.LOSES_ANSWERS);
        desk.run("UserPromptSubmit", body("s", "prompt", "One."));
        road.is(Road.State.OPEN);

        // when
        HookScript.Run two = desk.run("UserPromptSubmit", body("s", "prompt", "Two."));
        learned("s");

        // then
        assertThat(road.keys()).hasSize(3);
        assertThat(road.keys().get(1))
                .isEqualTo(road.keys().get(0))
                .isNotEqualTo(road.keys().get(2));
        assertThat(turns("s")).containsExactly("user One.", "user Two.");
        assertThat(two.printed()).as("what nobody heard is told again").contains("PostgreSQL");
        assertThat(road.tokens()).containsOnly("Bearer to\"k\\en");
        assertThat(session("s").get("scope").textValue()).isEqualTo("project/github.com/acme/shop");
    }

    @Test
    void aHostNeverWaitsLongerThanItsBound() {
        // given
        HookScript desk =
                new HookScript("claude-code", road.url(), tenant.name(), temporary.resolve("desk"), project, 3);
        road.is(Road.State.ENDLESS);

        // when
        HookScript.Run prompt = desk.run("UserPromptSubmit", body("s", "prompt", "One."));
        HookScript.Run end = desk.run("SessionEnd", body("s", "reason", "other"));

        // then
        assertThat(prompt.printed() + end.printed()).isEmpty();
        assertThat(prompt.exit() + end.exit()).isZero();
        assertThat(prompt.millis()).isBetween(2_500L, 6_000L);
        assertThat(end.millis()).isLessThan(2_500L);
        assertThat(desk.waiting()).hasSize(2);

        // and when
        road.is(Road.State.OPEN);
        machine("claude-code", "desk").run("SessionStart", body("t", "source", "startup"));

        // then
        assertThat(desk.waiting()).isEmpty();
        assertThat(session("s").get("state").textValue()).isEqualTo("ended");
    }

    @Test
    void whatWillNeverBeTakenIsSetAsideAndHoldsUpNothing() throws IOException {
        // given
        HookScript desk = machine("claude-code", "desk");
        road.closeForNow();
        desk.run("UserPromptSubmit", body("s", "prompt", "Cut off."));
        desk.run("Stop", "{\"no\": \"session\"}");
        desk.run("Stop", "no JSON");
        desk.run("UserPromptSubmit", body("s", "prompt", "Whole."));
        Path body = desk.waiting().getFirst().resolve("body");
        Files.writeString(body, Files.readString(body).substring(0, 9));
        road.openAgain();

        // when
        HookScript.Run run = desk.run("UserPromptSubmit", body("s", "prompt", "Next."));
        learned("s");

        // then
        assertThat(run.printed()).isEqualTo("{}");
        assertThat(turns("s")).containsExactly("user Whole.", "user Next.");
        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.refused()).hasSize(3);
        assertThat(desk.log()).contains("it was cut off", "missing-field", "invalid-json");
    }

    @Test
    void severalAtOnceTakeTurnsAndALockOfTheDeadIsTakenAway() throws Exception {
        // given
        HookScript desk = machine("claude-code", "desk");
        road.closeForNow();
        desk.run("UserPromptSubmit", body("s", "prompt", "Waits."));
        Path lock = Files.createDirectory(desk.waiting().getFirst().resolveSibling("lock"));
        Files.writeString(lock.resolve("pid"), dead() + " 0\n");
        road.openAgain();

        // when
        List<Process> hooks = IntStream.range(0, 5)
                .mapToObj(i -> desk.begin("UserPromptSubmit", body("s", "prompt", "Number " + i + ".")))
                .toList();
        for (Process hook : hooks) {
            assertThat(hook.getInputStream().readAllBytes())
                    .as("its own answer")
                    .isNotEmpty();
            assertThat(hook.waitFor()).isZero();
        }
        desk.run("anything", "{}");
        learned("s");

        // then
        assertThat(turns("s")).startsWith("user Waits.").hasSize(6).doesNotHaveDuplicates();
        assertThat(desk.waiting()).isEmpty();
        assertThat(lock).doesNotExist();
    }

    @Test
    void withoutASpoolItIsSentAllTheSame() {
        // given
        tenant.commitIn("project/github.com/acme/shop", says("Shop", "chose").value("PostgreSQL"));
        HookScript full =
                new HookScript("claude-code", road.url(), tenant.name(), Path.of("/proc/full"), project, PATIENT);

        // when
        HookScript.Run run = full.run("SessionStart", body("s", "source", "startup"));

        // then
        assertThat(run.printed()).contains("PostgreSQL");
        assertThat(run.exit()).isZero();
    }

    private HookScript machine(String host, String name) {
        return new HookScript(host, road.url(), tenant.name(), temporary.resolve(name), project, PATIENT);
    }

    /** As Claude Code, Cursor and Codex say it, all at once. */
    private static String body(String session, String field, String value) {
        try {
            return new JsonMapper()
                    .writeValueAsString(Map.of(
                            "session_id",
                            session,
                            "conversation_id",
                            session,
                            "cwd",
                            "/work/shop",
                            field.equals("reply") ? "last_assistant_message" : field,
                            value,
                            "text",
                            field.equals("reply") ? value : ""));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode session(String id) {
        return tenant.get("/v1/sessions/" + id).expect(200).json();
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

    private void learned(String session) {
        Shown.list(tenant.get("/v1/episodes", "session", session).json().get("episodes"))
                .forEach(episode -> tenant.outcome(episode.get("id").textValue()));
    }

    private static long dead() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
