package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing acknowledged is lost, nothing takes effect twice, whatever is killed and whenever. */
@Timeout(300)
class CrashIT {

    private static final int KILLS = 3;

    private final HttpClient http = Client.http();
    private final AtomicReference<RunningService> running = new AtomicReference<>();
    private final Retrying writes = new Retrying(this::client);
    private Path directory;

    @BeforeEach
    void start() throws Exception {
        directory = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/crash")).toAbsolutePath(), "run");
        running.set(RunningService.start(directory));
        client().declareOne(Write.PREDICATE);
    }

    @AfterEach
    void stop() {
        running.get().close();
        http.close();
    }

    @Test
    void losesAndRepeatsNothingWhenTheServiceIsKilled() throws Exception {
        // given
        Traffic traffic = Traffic.of(writes);

        // when
        for (int kill = 0; kill < KILLS; kill++) {
            traffic.flowOn();
            running.get().kill();
            running.set(RunningService.start(directory));
        }
        traffic.flowOn();
        traffic.stop();

        // then
        assertThat(writes.repeated()).isGreaterThanOrEqualTo(KILLS);
        assertEveryWriteTookEffectOnce();
    }

    @Test
    void losesAndRepeatsNothingWhenItsDatabaseIsKilled() throws Exception {
        // given
        Traffic traffic = Traffic.of(writes);

        // when
        for (int kill = 0; kill < KILLS; kill++) {
            traffic.flowOn();
            ProcessHandle killed = running.get().neo4j();
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);
        }
        traffic.flowOn();
        traffic.stop();

        // then
        assertEveryWriteTookEffectOnce();
    }

    @Test
    void leavesNoDatabaseBehindWhenItIsTerminatedAtWork() throws Exception {
        // given
        Traffic traffic = Traffic.of(writes);
        traffic.flowOn();
        ProcessHandle neo4j = running.get().neo4j();

        // when
        running.get().stop();

        // then
        assertThat(neo4j.isAlive()).isFalse();
        running.set(RunningService.start(directory));
        traffic.stop();
        assertEveryWriteTookEffectOnce();
    }

    private void assertEveryWriteTookEffectOnce() throws Exception {
        for (Acknowledged before : List.copyOf(writes.acknowledged())) {
            assertThat(Acknowledged.of(
                            before.write(), client().transact(before.write()).expect(201)))
                    .as("the same answer again")
                    .isEqualTo(before);
        }
        List<Instant> knownAts = new JournalAudit(client()).holdsExactly(writes.acknowledged());
        new SlotAudit(client(), Map.of("predicate", Write.PREDICATE)).neverHeldTwoValues(knownAts);
    }

    private Client client() {
        return new Client(http, running.get().uri(), "main");
    }
}
