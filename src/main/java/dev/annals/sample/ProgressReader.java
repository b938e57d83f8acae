package dev.annals.sample;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Tells how far a tenant's memory is the sample's. */
@Singleton
class ProgressReader {

    private static final Statement PROGRESS = Statement.named("sample/progress");

    private final Graph graph;

    ProgressReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param commits of the tenant
     * @param used keys of the sample: each makes one commit
     */
    record Progress(long commits, long used) {

        /** Nobody else has written, so the sample can begin, or go on where it was interrupted. */
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
