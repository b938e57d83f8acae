package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.TestNeo4j;
import dev.annals.graph.local.LocalNeo4j;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was accepted is learned exactly once, whatever is killed and when. A longer run with Kafka:
 * {@code ./mvnw -Preliability verify}.
 */
@Timeout(600)
class IntakeCrashIT {

    private static final int EPISODES = 80;

    /** {@code -Dannals.test.backlog=5000} for more. */
    private static final int BACKLOG = Integer.getInteger("annals.test.backlog", 160);

    private static final int AT_ONCE = 80;

    /** So short that the intake, too, finds its database away. */
    private static final Map<String, String> IMPATIENT = Map.of("annals.neo4j.retry-time", "1s");

    @TempDir
    Path directory;

    @Test
    void everyEpisodeIsLearnedOnceWhenTheServiceAndItsDatabaseAreKilled() throws Exception {
        AtomicReference<RunningService> service = new AtomicReference<>(RunningService.start(directory, IMPATIENT));
        try (HttpClient http = Client.http()) {
            // given
            Reporters reporters = new Reporters(() -> client(http, service.get()), EPISODES);

            // when
            reporters.reportOn(EPISODES / 4);
            service.get().kill();
            service.set(RunningService.start(directory, IMPATIENT));
            reporters.reportOn(EPISODES / 4);
            ProcessHandle neo4j = service.get().neo4j();
            neo4j.destroyForcibly();
            neo4j.onExit().get(10, TimeUnit.SECONDS);
            reporters.finish();

            // then
            assertLearned(client(http, service.get()), reporters);
        } finally {
            service.get().close();
        }
    }

    @Test
    void twoServicesShareABacklogAndWhatTheKilledOneHeldIsLearnedByTheOther() throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.start(TestNeo4j.settings(directory.resolve("neo4j")));
                RunningService killed = launch(neo4j);
                RunningService survivor = launch(neo4j);
                HttpClient http = Client.http()) {
            // given
            killed.awaitReady();
            survivor.awaitReady();
            Client client = client(http, survivor);
            List<Report> accepted = new ArrayList<>();
            for (int first = 0; first < BACKLOG; first += AT_ONCE) {
                accepted.addAll(Reporters.postAll(client(http, killed), first, AT_ONCE));
            }

            // when
            IntakeAudit audit = new IntakeAudit(client);
            RunningService.await(Duration.ofMinutes(2), () -> audit.waiting() < BACKLOG / 2 && learned(killed) > 0);
            killed.kill();

            // then
            audit.awaitLearned();
            assertThat(audit.learnedEachOnce(accepted)).isEqualTo(BACKLOG);
            assertThat(learned(killed)).as("learned by the one that was killed").isPositive();
            assertThat(learned(survivor)).as("learned by the other").isPositive();
        }
    }

    /** By its log: each commit is a line. */
    private static long learned(RunningService service) {
        return service.output()
                .lines()
                .filter(line -> line.contains(" of intake: 1 claims"))
                .count();
    }

    private static void assertLearned(Client client, Reporters reporters) throws Exception {
        IntakeAudit audit = new IntakeAudit(client);
        audit.awaitLearned();
        assertThat(reporters.accepted()).hasSize(EPISODES);
        assertThat(audit.learnedEachOnce(reporters.accepted())).isEqualTo(EPISODES);
    }

    private static Client client(HttpClient http, RunningService service) {
        return new Client(http, service.uri(), "intake");
    }

    private RunningService launch(LocalNeo4j neo4j) throws Exception {
        return RunningService.launch(
                directory,
                Map.of(
                        "annals.neo4j.uri", neo4j.boltUri().toString(),
                        "annals.neo4j.username", neo4j.username(),
                        "annals.neo4j.password", neo4j.password()));
    }
}
