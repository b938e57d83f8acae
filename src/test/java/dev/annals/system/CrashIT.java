package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing acknowledged is lost, and nothing takes effect twice, whatever is killed and when. All tests share one
 * service, which they kill and restart in turn.
 */
@Timeout(600)
class CrashIT {

    private static final HttpClient HTTP = Client.http();
    private static final AtomicReference<RunningService> RUNNING = new AtomicReference<>();

    @TempDir
    static Path directory;

    private final String tenant = "crash-" + UUID.randomUUID();
    private final Retrying writes = new Retrying(this::client);

    @AfterAll
    static void stop() {
        RUNNING.get().close();
        HTTP.close();
    }

    @BeforeEach
    void start() throws Exception {
        if (RUNNING.get() == null || !RUNNING.get().isAlive()) {
            RUNNING.set(RunningService.start(directory));
        }
        client().declareOne(Write.PREDICATE);
    }

    @Test
    void losesAndRepeatsNothingWhenTheServiceIsKilled() throws Exception {
        // given
        Traffic traffic = Traffic.of(writes);

        // when
        traffic.flowOn();
        RUNNING.get().kill();
        RUNNING.set(RunningService.start(directory));
        traffic.flowOn();
        traffic.stop();

        // then
        assertThat(writes.repeated()).isPositive();
        assertEveryWriteTookEffectOnce();
    }

    @Test
    void losesAndRepeatsNothingWhenItsDatabaseIsKilled() throws Exception {
        // given
        Traffic traffic = Traffic.of(writes);

        // when
        traffic.flowOn();
        ProcessHandle killed = RUNNING.get().neo4j();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        traffic.flowOn();
        traffic.stop();

        // then
        assertEveryWriteTookEffectOnce();
    }

    @Test
    void leavesNoDatabaseBehindWhenItIsTerminated() throws Exception {
        // given
        writes.transact(Write.of("before its end", 0, "Shared"));
        ProcessHandle neo4j = RUNNING.get().neo4j();

        // when
        RUNNING.get().stop();

        // then
        assertThat(neo4j.isAlive()).isFalse();
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
        return new Client(HTTP, RUNNING.get().uri(), tenant);
    }
}
