package dev.annals.reliability;

import dev.annals.system.Client;
import dev.annals.system.IntakeAudit;
import dev.annals.system.Reporters;
import dev.annals.system.RunningKafka;
import dev.annals.system.RunningService;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts episodes and meanwhile kills the service, its Neo4j and Kafka in turn, with {@code kill -9} at random moments.
 * Prints a Markdown report, and fails if an acknowledged episode was lost or learned twice.
 */
final class KillRun {

    private static final String TENANT = "killed";
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(3);

    private final Path directory;
    private final RunningKafka kafka;
    private final HttpClient http;
    private final Map<String, String> properties = new HashMap<>();
    private final AtomicReference<RunningService> service = new AtomicReference<>();
    private final long begin = System.nanoTime();

    private KillRun(Path directory, RunningKafka kafka, HttpClient http) {
        this.directory = directory;
        this.kafka = kafka;
        this.http = http;
        properties.put("annals.intake.kafka.bootstrap-servers", kafka.bootstrapServers());
    }

    /** @param args how many episodes to post; how often to kill each */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/reliability")), "run")
                .toAbsolutePath();
        try (RunningKafka kafka = RunningKafka.start(directory.resolve("kafka"));
                HttpClient http = Client.http()) {
            KillRun run = new KillRun(directory, kafka, http);
            try {
                run.start();
                run.run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            } finally {
                run.service.get().close();
            }
        }
    }

    private void run(int episodes, int kills) throws Exception {
        print("| s | killed | accepted | of them waiting |");
        print("| ---: | --- | ---: | ---: |");
        Reporters reporters = new Reporters(this::client, episodes);
        int share = episodes / (3 * kills);
        for (Victim victim : Victim.values()) {
            for (int kill = 1; kill <= kills; kill++) {
                reporters.reportOn(share / 3);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_DELAY.toNanos()));
                long waiting = new IntakeAudit(client()).waiting();
                print("| %.0f | %s, %d | %,d | %,d |"
                        .formatted(
                                seconds(),
                                victim.words,
                                kill,
                                reporters.accepted().size(),
                                waiting));
                kill(victim);
            }
        }
        reporters.finish();
        print("\n%,d episodes accepted after %.0f s, in requests of 1 to 10; %,d requests had to be repeated."
                .formatted(reporters.accepted().size(), seconds(), reporters.repeated()));
        IntakeAudit audit = new IntakeAudit(client());
        audit.awaitLearned();
        print("All settled after %.0f s.".formatted(seconds()));
        int commits = audit.learnedEachOnce(reporters.accepted());
        print(
                "Audit: %,d receipts, all of them learned; %,d commits without a gap, each learned one episode, in the order of its session; none lost, none twice."
                        .formatted(reporters.accepted().size(), commits));
    }

    private void kill(Victim victim) throws Exception {
        switch (victim) {
            case SERVICE -> {
                service.get().kill();
                start();
            }
            case NEO4J -> {
                ProcessHandle neo4j = service.get().neo4j();
                neo4j.destroyForcibly();
                neo4j.onExit().get(10, TimeUnit.SECONDS);
            }
            case KAFKA -> kafka.restart();
        }
    }

    private void start() throws Exception {
        service.set(RunningService.start(directory, properties));
    }

    private Client client() {
        return new Client(http, service.get().uri(), TENANT);
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private enum Victim {
        SERVICE("the service, and so its Neo4j"),
        NEO4J("Neo4j"),
        KAFKA("Kafka");

        private final String words;

        Victim(String words) {
            this.words = words;
        }
    }
}
