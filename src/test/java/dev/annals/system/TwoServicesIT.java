package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.TestNeo4j;
import dev.annals.graph.local.LocalNeo4j;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Replicas of the service behind one Neo4j know nothing of each other: only the database keeps them in step. */
@Timeout(600)
class TwoServicesIT {

    private static final Pattern MIGRATED =
            Pattern.compile("Schema is up to date: (\\d+) migrations, (\\d+) of them new");
    private static final int READERS = 4;
    private static final int WRITES_EACH = 20;

    @TempDir
    Path directory;

    @Test
    void migrateOnceAndWriteOneGaplessJournal() throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.start(TestNeo4j.settings(directory.resolve("neo4j")));
                RunningService one = launch(neo4j);
                RunningService other = launch(neo4j);
                HttpClient http = Client.http()) {
            // given
            one.awaitReady();
            other.awaitReady();
            Contention contention =
                    Contention.onOneSlot(new Client(http, one.uri(), "main"), new Client(http, other.uri(), "main"));

            // when
            contention.run(READERS, written -> written == WRITES_EACH);

            // then
            contention.audit();
            assertThat(migrations(one, 2) + migrations(other, 2))
                    .as("migrations applied by either")
                    .isEqualTo(migrations(one, 1));
        }
    }

    private RunningService launch(LocalNeo4j neo4j) throws Exception {
        return RunningService.launch(
                directory,
                Map.of(
                        "annals.neo4j.uri", neo4j.boltUri().toString(),
                        "annals.neo4j.username", neo4j.username(),
                        "annals.neo4j.password", neo4j.password()));
    }

    private static int migrations(RunningService service, int group) {
        Matcher told = MIGRATED.matcher(service.output());
        assertThat(told.find()).as("told of its migrations").isTrue();
        return Integer.parseInt(told.group(group));
    }
}
