package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.Concurrent;
import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;

/** All tests share one server, because each start takes seconds: every test finds it running and leaves it running. */
@Timeout(120)
@Concurrent
@ResourceLock("the server") // so its own tests take turns
class LocalNeo4jTest {

    @TempDir
    static Path directory;

    private static LocalNeo4j neo4j;

    @BeforeAll
    static void start() {
        neo4j = LocalNeo4j.start(TestNeo4j.settings(directory));
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    void answersQueriesAndServesItsBrowser() throws Exception {
        // when
        long answer = query("RETURN 6 * 7").asLong();
        int status = statusOfBrowser();

        // then
        assertThat(answer).isEqualTo(42);
        assertThat(status).isEqualTo(200);
    }

    @Test
    void leavesNoProcessWhenClosedAndKeepsDataAndPassword() {
        // given
        query("CREATE (k:Kept {by: 'a restart'}) RETURN k");
        String password = neo4j.password();
        ProcessHandle process = neo4j.process();

        // when
        neo4j.close();
        neo4j.close();

        // then
        assertThat(process.isAlive()).isFalse();
        start();
        assertThat(neo4j.password()).isEqualTo(password);
        assertThat(query("MATCH (k:Kept {by: 'a restart'}) RETURN count(k)").asLong())
                .isEqualTo(1);
    }

    @Test
    void startsAgainWhenTheServerIsKilled() throws Exception {
        // given
        query("CREATE (k:Kept {by: 'a kill'}) RETURN k");
        ProcessHandle killed = neo4j.process();

        // when
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);

        // then: the driver itself tries until the server answers
        assertThat(query("MATCH (k:Kept {by: 'a kill'}) RETURN count(k)").asLong())
                .isEqualTo(1);
        assertThat(neo4j.process().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void endsWithItsKilledOwnerAndStartsAgainAtOnce() throws Exception {
        // given
        neo4j.close();
        try (Owner owner = Owner.of(directory)) {
            assertThatThrownBy(LocalNeo4jTest::start)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("process " + owner.pid() + " runs a Neo4j in it");

            // when
            owner.kill();

            // then
            start();
            assertThat(owner.server().isAlive()).isFalse();
            assertThat(query("RETURN 1").asLong()).isEqualTo(1);
        }
    }

    private static Value query(String cypher) {
        try (Driver driver =
                GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            return driver.executableQuery(cypher).execute().records().getFirst().get(0);
        }
    }

    /** The Browser comes up a moment after Bolt. */
    private static int statusOfBrowser() throws InterruptedException, IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return client.send(
                                    HttpRequest.newBuilder(neo4j.browserUri()).build(), BodyHandlers.discarding())
                            .statusCode();
                } catch (IOException e) {
                    if (System.nanoTime() > deadline) {
                        throw e;
                    }
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            }
        }
    }
}
