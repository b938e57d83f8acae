package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.TestNeo4j;
import dev.annals.graph.local.LocalNeo4j;
import dev.annals.http.EventStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Replicas of the service on one Neo4j know nothing of each other: only the database synchronizes them. */
@Timeout(600)
class TwoServicesIT {

    private static final Pattern MIGRATED =
            Pattern.compile("Schema is up to date: (\\d+) migrations, (\\d+) of them new");
    private static final Pattern SCHEDULED = Pattern.compile("Schedule secondly, due (\\S+): job (\\S+)");
    private static final int RUNS = 5;
    private static final int WRITES_EACH = 5;
    private static final int WRITES = 20;

    /** {@code -Dannals.test.backlog=5000} for more. */
    private static final int BACKLOG = Integer.getInteger("annals.test.backlog", 160);

    private static final int AT_ONCE = 80;

    @TempDir
    static Path directory;

    private static LocalNeo4j neo4j;
    private static RunningService one;
    private static RunningService other;

    @BeforeAll
    static void start() throws Exception {
        neo4j = LocalNeo4j.start(TestNeo4j.settings(directory.resolve("neo4j")));
        one = launch();
        other = launch();
        one.awaitReady();
        other.awaitReady();
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        neo4j.close();
    }

    @Test
    void migrateOnceAndWriteOneGaplessJournal() throws Exception {
        try (HttpClient http = Client.http()) {
            // given
            Contention contention =
                    Contention.onOneSlot(new Client(http, one.uri(), "main"), new Client(http, other.uri(), "main"));

            // when
            contention.run(1, written -> written == WRITES_EACH);

            // then
            contention.audit();
            assertThat(migrations(one, 2) + migrations(other, 2))
                    .as("migrations applied by either")
                    .isEqualTo(migrations(one, 1));
        }
    }

    @Test
    void eachTellsWhatTheOthersCommitAndOneThatStopsIsSucceededByAnother() throws Exception {
        try (RunningService third = launch();
                HttpClient http = Client.http()) {
            // given
            third.awaitReady();
            Client writer = new Client(http, one.uri(), "watched");
            Client second = new Client(http, other.uri(), "watched");
            List<EventStream.Event> told = new ArrayList<>();

            try (EventStream stream = new Client(http, third.uri(), "watched").changes("0")) {
                for (int n = 0; n < WRITES; n++) {
                    (n % 2 == 0 ? writer : second)
                            .transact(note(n), Map.of("ops", List.of(says(n))))
                            .expect(201);
                }
                while (told.size() < WRITES) {
                    told.add(stream.commit());
                }

                // when
                long begin = System.nanoTime();
                third.stop();

                // then
                assertThat(stream.last()).isEqualTo("end");
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(12));
                assertThat(third.output()).doesNotContain("Timed out", "SSE");
            }

            // and
            writer.transact("last", Map.of("ops", List.of(says(WRITES)))).expect(201);
            try (EventStream stream = second.changes(told.getLast().needId())) {
                told.add(stream.commit());
            }
            assertThat(told.stream().map(EventStream.Event::seq))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, WRITES + 1).boxed().toList());
            assertThat(told)
                    .allSatisfy(event ->
                            assertThat(event.data().get("facts").get("opened")).hasSize(1));
        }
    }

    @Test
    void whatAKilledOneHeldIsLearnedByTheOthers() throws Exception {
        try (RunningService killed = launch();
                HttpClient http = Client.http()) {
            // given
            killed.awaitReady();
            List<Report> accepted = new ArrayList<>();
            for (int first = 0; first < BACKLOG; first += AT_ONCE) {
                accepted.addAll(Reporters.postAll(new Client(http, killed.uri(), "intake"), first, AT_ONCE));
            }

            // when
            IntakeAudit audit = new IntakeAudit(new Client(http, one.uri(), "intake"));
            RunningService.await(Duration.ofMinutes(2), () -> audit.waiting() < BACKLOG / 2 && learned(killed) > 0);
            killed.kill();

            // then
            audit.awaitLearned();
            assertThat(audit.learnedEachOnce(accepted)).isEqualTo(BACKLOG);
            assertThat(learned(killed)).as("learned by the one that was killed").isPositive();
            assertThat(learned(one) + learned(other))
                    .as("learned by the others")
                    .isPositive();
        }
    }

    /** By its log: each commit is a line. */
    private static long learned(RunningService service) {
        return service.output()
                .lines()
                .filter(line -> line.contains(" of intake: claims 1,"))
                .count();
    }

    @Test
    void runAScheduleOnceForBothAtEachOfItsTimes() throws Exception {
        try (HttpClient http = Client.http()) {
            // when
            RunningService.await(Duration.ofMinutes(1), () -> shared().size() >= RUNS);

            // then
            Map<String, String> byOne = runs(one);
            Map<String, String> byOther = runs(other);
            assertThat(shared()).allSatisfy(due -> assertThat(byOne.get(due)).isEqualTo(byOther.get(due)));
            assertThat(byOne.values()).doesNotHaveDuplicates();
            assertThat(byOther.values()).doesNotHaveDuplicates();

            // and there are no other jobs
            List<String> jobs = new ArrayList<>();
            new Client(http, other.uri(), "scheduled")
                    .get("/v1/jobs", Map.of("limit", "1000"))
                    .get("jobs")
                    .forEach(job -> {
                        assertThat(job.get("actor").asText()).isEqualTo("schedule secondly");
                        jobs.add(job.get("id").asText());
                    });
            RunningService.await(Duration.ofSeconds(10), () -> asked().containsAll(jobs));
        }
    }

    /** By either. */
    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>(runs(one).values());
        asked.addAll(runs(other).values());
        return asked;
    }

    /** The times at which both asked for a job. */
    private static Set<String> shared() {
        Set<String> shared = new TreeSet<>(runs(one).keySet());
        shared.retainAll(runs(other).keySet());
        return shared;
    }

    /** By the times they were due, the jobs that a service made or found. */
    private static Map<String, String> runs(RunningService service) {
        return SCHEDULED
                .matcher(service.output())
                .results()
                .collect(Collectors.toMap(run -> run.group(1), run -> run.group(2)));
    }

    private static String note(int n) {
        return "note-" + n;
    }

    private static Map<String, Object> says(int n) {
        return Map.of("op", "assert", "subject", note(n), "predicate", "says", "value", n);
    }

    private static RunningService launch() throws Exception {
        return RunningService.launch(
                directory,
                TestNeo4j.of(neo4j),
                Map.of(
                        "annals.jobs.schedules.secondly.kind",
                        "reconcile",
                        "annals.jobs.schedules.secondly.cron",
                        "* * * * * ?",
                        "annals.jobs.schedules.secondly.tenant",
                        "scheduled"));
    }

    private static int migrations(RunningService service, int group) {
        Matcher told = MIGRATED.matcher(service.output());
        assertThat(told.find()).as("told of its migrations").isTrue();
        return Integer.parseInt(told.group(group));
    }
}
