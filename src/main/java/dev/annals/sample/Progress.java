package dev.annals.sample;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * How far a tenant's memory is the sample's.
 *
 * @param commits of the tenant
 * @param used keys of the sample: each makes one commit
 */
record Progress(long commits, long used) {

    private static final Statement PROGRESS = Statement.named("sample/progress");

    static Progress read(Graph graph, String tenant, List<String> keys) {
        Record row = graph.read(tx -> PROGRESS.run(tx, Map.of("tenant", tenant, "keys", keys)))
                .getFirst();
        return new Progress(row.get("commits").asLong(), row.get("used").asLong());
    }

    /** Nobody else has written, so the sample can begin, or go on where it was interrupted. */
    boolean isBefore(int all) {
        return commits == used && used < all;
    }
}
