package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop first finishes what it has begun, and leaves no database behind. */
@Timeout(300)
class DrainIT {

    @TempDir
    Path directory;

    @Test
    void aWriteInFlightIsAnsweredWhenTheServiceIsTerminated() throws Exception {
        try (RunningService service = RunningService.start(directory);
                HttpClient http = Client.http();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            // given a write that cannot end, since the database is stopped in its tracks
            Client client = new Client(http, service.uri(), "drain");
            client.declareOne(Write.PREDICATE);
            RunningService.await(Duration.ofSeconds(5), () -> inFlight(client) == 1); // who asks, and nothing before
            Write write = Write.of("in flight", 1, "Shared");
            ProcessHandle neo4j = service.neo4j();
            Signals.stop(neo4j);
            Future<Client.Answer> answer = callers.submit(() -> client.transact(write));
            RunningService.await(Duration.ofSeconds(5), () -> inFlight(client) == 2); // it, and who asks

            // when
            Signals.terminate(service.process());
            RunningService.await(Duration.ofSeconds(5), () -> saysGoodbye(http, service));
            Signals.goOn(neo4j);

            // then
            answer.get(10, TimeUnit.SECONDS).expect(201);
            assertThat(service.process().onExit().get(40, TimeUnit.SECONDS).isAlive())
                    .isFalse();
            assertThat(neo4j.isAlive()).as("its database").isFalse();

            // and it is there after the next start
            try (RunningService next = RunningService.start(directory)) {
                Client later = new Client(http, next.uri(), "drain");
                assertThat(Acknowledged.of(write, later.transact(write).expect(201)))
                        .isEqualTo(Acknowledged.of(write, answer.get().expect(201)));
            }
        }
    }

    private static double inFlight(Client client) {
        try {
            return new String(client.bytes("/q/metrics"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("http_server_active_requests"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }

    /** Whether it answers for the last time on each connection: it knows that it is to stop. */
    private static boolean saysGoodbye(HttpClient http, RunningService service) {
        try {
            HttpRequest live = HttpRequest.newBuilder(service.uri().resolve("/q/health/live"))
                    .build();
            return http.send(live, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Connection")
                    .filter("close"::equalsIgnoreCase)
                    .isPresent();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }
}
