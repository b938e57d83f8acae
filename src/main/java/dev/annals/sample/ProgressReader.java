package dev.annals.sample;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Finds out how much of the sample a tenant's memory contains, and whether it contains anything else. */
@Singleton
class ProgressReader {

    private static final Statement PROGRESS = Statement.named("sample/progress");

    private final Graph graph;

    ProgressReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param commits the number of the tenant's commits
     * @param used the number of the sample's keys in use; each key makes one commit
     */
    record Progress(long commits, long used) {

        /** Whether nobody else has written yet, so that loading the sample can start or resume. */
        boolean isBefore(int all) {
            return commits == used && used < all;
        }
    }

    Progress read(String tenant, List<String> keys) {
        Record row = graph.read(tx -> PROGRESS.run(tx, Map.of("tenant", tenant, "keys", keys)))
                .getFirst();
        return new Progress(row.get("commits").asLong(), row.get("used").asLong());
    }
}
