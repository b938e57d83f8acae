package dev.annals.episode.learn;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.OpReader;
import dev.annals.change.Submission;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.Episodes;
import dev.annals.episode.Inbox;
import dev.annals.episode.NewEpisode;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/**
 * Several workers on one inbox, step by step in random order: they lease, renew, learn, quarantine, return, fall silent
 * and die while time passes. A failure names its seed; {@code -Dannals.test.seed=…} in the argLine repeats that run
 * alone.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class LeaseHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("annals.test.histories", 25);
    private static final int STEPS = 16;
    private static final int WORKERS = 3;
    private static final int SESSIONS = 2;
    private static final int MANY = 100;
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final String STATES = """
            MATCH (episode:Episode {tenant: $tenant})
            RETURN episode.id AS id, episode.session AS session, episode.state AS state, episode.commit AS commit,
              episode.owner AS owner, episode.leasedUntil AS until,
              COUNT { (:Commit)-[:LEARNED]->(episode) } AS learned, COUNT { (episode)-[:MADE]->(:Claim) } AS claims
            ORDER BY id
            """;

    @Inject
    Graph graph;

    @Inject
    Commits commits;

    @Inject
    Clock clock;

    @Inject
    Scheduler scheduler;

    /** The service itself would sweep and learn too. */
    @BeforeEach
    void quietService() {
        scheduler.pause();
    }

    @AfterEach
    void resumeService() {
        scheduler.resume();
    }

    @Test
    void eachEpisodeIsLearnedOnceInTheOrderOfItsSessionWhateverBecomesOfItsWorkers() {
        Integer one = Integer.getInteger("annals.test.seed");
        IntStream.range(one == null ? 0 : one, one == null ? HISTORIES : one + 1)
                .forEach(seed -> new History(seed).run());
    }

    private final class History {

        private final int seed;
        private final Random random;
        private final String tenant = TestTenant.fresh().name();
        private final Backlog backlog = new Backlog(tenant, "main");
        private final List<String> steps = new ArrayList<>();
        private final List<Batch> held = new ArrayList<>();
        private final Inbox inbox = new Inbox(graph, clock);
        private Instant now = clock.instant();
        private final Leases leases = new Leases(graph, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
        private int accepted;

        private record Batch(List<Waiting> episodes, Instant until) {}

        History(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() {
            arrive();
            for (int i = 0; i < STEPS; i++) {
                step();
                assertSound();
            }
            finish();
        }

        private void step() {
            switch (held.size() < WORKERS ? random.nextInt(9) : 3 + random.nextInt(6)) {
                case 0 -> arrive();
                case 1, 2 -> lease(1 + random.nextInt(4));
                case 3 ->
                    withOne("prolong", batch -> {
                        leases.renew(tenant, batch.episodes(), LEASE);
                        if (now.isBefore(batch.until())) {
                            held.add(new Batch(batch.episodes(), now.plus(LEASE)));
                        } else {
                            held.add(batch);
                        }
                    });
                case 4, 5 -> withOne("learn", this::learn);
                case 6 -> withOne("give back", batch -> leases.release(tenant, batch.episodes()));
                case 7 ->
                    withOne("quarantine the first, learn the others", batch -> {
                        leases.settle(tenant, batch.episodes().getFirst(), EpisodeState.QUARANTINED, "bad");
                        learn(batch);
                    });
                default -> passTimeOrDie();
            }
        }

        private void passTimeOrDie() {
            if (random.nextBoolean()) {
                withOne("die", batch -> {});
            } else {
                now = now.plusSeconds(1 + random.nextInt(6));
                steps.add("it is " + now);
            }
        }

        private void withOne(String what, Consumer<Batch> action) {
            if (!held.isEmpty()) {
                Batch batch = held.remove(random.nextInt(held.size()));
                steps.add(what + ": "
                        + batch.episodes().stream().map(Waiting::content).toList());
                action.accept(batch);
            }
        }

        private void arrive() {
            List<NewEpisode> episodes = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> Episodes.in("main", "session " + random.nextInt(SESSIONS), "e" + accepted++))
                    .toList();
            steps.add("arrive: " + episodes.size());
            inbox.accept(Caller.ofTenant(tenant, "test"), episodes, null);
        }

        private void lease(int limit) {
            List<Waiting> leased = leases.lease(backlog, UUID.randomUUID().toString(), LEASE, limit);
            steps.add("lease: " + leased.stream().map(Waiting::content).toList());
            if (!leased.isEmpty()) {
                held.add(new Batch(leased, now.plus(LEASE)));
            }
        }

        private void learn(Batch batch) {
            commits.commitAll(
                    tenant, batch.episodes().stream().map(this::lesson).toList());
        }

        private Submission lesson(Waiting waiting) {
            Lesson lesson = new Lesson(
                    waiting.id(), waiting.owner(), false, List.of(), List.of(), List.of(), List.of(), null, null);
            Change.Transaction change = new Change.Transaction(
                    "main",
                    null,
                    null,
                    OpReader.claims(new ObjectMapper()
                            .valueToTree(List.of(says("Alice", "said")
                                    .value(waiting.content())
                                    .fields()))),
                    Instant.parse("2024-01-01T00:00:00Z"),
                    lesson);
            return new Submission(Caller.ofTenant(tenant, "test"), change, null);
        }

        private void finish() {
            held.clear();
            now = now.plus(Duration.ofHours(1));
            steps.add("all die");
            List<Waiting> leased = leases.lease(backlog, "last", LEASE, MANY);
            while (!leased.isEmpty()) {
                learn(new Batch(leased, now));
                leased = leases.lease(backlog, "last", LEASE, MANY);
            }
            List<Record> states = assertSound();
            assertThat(states).as(this::toString).hasSize(accepted).noneMatch(row -> is(row, "pending"));
        }

        private List<Record> assertSound() {
            List<Record> states =
                    graph.read(tx -> tx.run(STATES, Map.of("tenant", tenant)).list());
            Map<String, Long> lastLearned = new HashMap<>();
            Map<String, String> waiting = new HashMap<>();
            Map<String, String> owners = new HashMap<>();
            for (Record row : states) {
                String session = row.get("session").asString();
                long times = row.get("commit").isNull() ? 0 : 1;
                assertThat(row.get("learned").asLong()).as(this::toString).isEqualTo(times);
                assertThat(row.get("claims").asLong()).as(this::toString).isEqualTo(times);
                if (times == 1) {
                    long commit = row.get("commit").asLong();
                    assertThat(commit).as(this::toString).isGreaterThan(lastLearned.getOrDefault(session, 0L));
                    lastLearned.put(session, commit);
                    assertThat(waiting).as(this::toString).doesNotContainKey(session);
                } else if (is(row, "pending")) {
                    waiting.put(session, row.get("id").asString());
                    if (isLeased(row)) {
                        String owner = row.get("owner").asString();
                        assertThat(owners.getOrDefault(session, owner))
                                .as(this::toString)
                                .isEqualTo(owner);
                        owners.put(session, owner);
                    }
                }
            }
            assertThatWhoHoldsALeaseHasIt(states);
            return states;
        }

        private void assertThatWhoHoldsALeaseHasIt(List<Record> states) {
            Map<String, String> owners = new HashMap<>();
            states.forEach(
                    row -> owners.put(row.get("id").asString(), row.get("owner").asString("nobody")));
            for (Batch batch : held) {
                if (now.isBefore(batch.until())) {
                    for (Waiting episode : batch.episodes()) {
                        assertThat(owners).as(this::toString).containsEntry(episode.id(), episode.owner());
                    }
                }
            }
        }

        private boolean isLeased(Record row) {
            return !row.get("until").isNull()
                    && GraphTime.read(row.get("until")).isAfter(now);
        }

        private static boolean is(Record row, String state) {
            return row.get("state").asString().equals(state);
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + String.join("\n  ", steps);
        }
    }
}
