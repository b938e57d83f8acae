package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is believed follows exactly from what was claimed and decided, and each episode is learned exactly once, even if
 * the service or the database was killed meanwhile. A longer run with Kafka: {@code ./mvnw -Preliability verify}.
 */
@Timeout(900)
class CrashIT {

    private static final Duration LENGTH = Deciders.length(6);
    private static final int EPISODES = 80;

    /** So short that the intake, too, finds its database away. */
    private static final Map<String, String> IMPATIENT = Map.of("annals.neo4j.retry-time", "1s");

    @TempDir
    Path directory;

    @Test
    void everyDecisionAndEpisodeTakesEffectOnceWhenTheServiceAndItsDatabaseAreKilled() throws Exception {
        AtomicReference<RunningService> service = new AtomicReference<>(RunningService.start(directory, IMPATIENT));
        try (HttpClient http = Client.http()) {
            // given
            Deciders deciders = Deciders.start(() -> client(http, service.get(), "deciding"));
            Reporters reporters = new Reporters(() -> client(http, service.get(), "intake"), EPISODES);

            // when
            deciders.goOn(LENGTH.dividedBy(3));
            reporters.reportOn(EPISODES / 4);
            service.get().kill();
            service.set(RunningService.start(directory, IMPATIENT));
            deciders.goOn(LENGTH.dividedBy(3));
            reporters.reportOn(EPISODES / 4);
            ProcessHandle neo4j = service.get().neo4j();
            neo4j.destroyForcibly();
            neo4j.onExit().get(10, TimeUnit.SECONDS);
            deciders.goOn(LENGTH.dividedBy(3));
            deciders.stop();
            reporters.finish();

            // then
            String audited = new BeliefAudit(client(http, service.get(), "deciding")).follows(deciders.receipts());
            assertThat(deciders.repeated()).isPositive();
            IntakeAudit audit = new IntakeAudit(client(http, service.get(), "intake"));
            audit.awaitLearned();
            assertThat(reporters.accepted()).hasSize(EPISODES);
            assertThat(audit.learnedEachOnce(reporters.accepted())).isEqualTo(EPISODES);
            System.out.printf("%s; refused %s; %,d tries repeated%n", audited, deciders.refused(), deciders.repeated());
        } finally {
            service.get().close();
        }
    }

    private static Client client(HttpClient http, RunningService service, String tenant) {
        return new Client(http, service.uri(), tenant);
    }
}
