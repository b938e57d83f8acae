package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is believed follows exactly from what was claimed and decided, even if the service or the database was killed
 * meanwhile.
 */
@Timeout(900)
class DecisionCrashIT {

    private static final Duration LENGTH = Deciders.length(6);

    @TempDir
    Path directory;

    @Test
    void everyDecisionTakesEffectOnceWhenTheServiceAndItsDatabaseAreKilled() throws Exception {
        AtomicReference<RunningService> service = new AtomicReference<>(RunningService.start(directory));
        try (HttpClient http = Client.http()) {
            // given
            Deciders deciders =
                    Deciders.start(() -> new Client(http, service.get().uri(), "deciding"));

            // when
            deciders.goOn(LENGTH.dividedBy(3));
            service.get().kill();
            service.set(RunningService.start(directory));
            deciders.goOn(LENGTH.dividedBy(3));
            ProcessHandle neo4j = service.get().neo4j();
            neo4j.destroyForcibly();
            neo4j.onExit().get(10, TimeUnit.SECONDS);
            deciders.goOn(LENGTH.dividedBy(3));
            deciders.stop();

            // then
            String audited =
                    new BeliefAudit(new Client(http, service.get().uri(), "deciding")).follows(deciders.receipts());
            assertThat(deciders.repeated()).isPositive();
            System.out.printf("%s; refused %s; %,d tries repeated%n", audited, deciders.refused(), deciders.repeated());
        } finally {
            service.get().close();
        }
    }
}
