package dev.annals.recall;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** How often, and when last, answers used facts and episodes. */
public final class Uses {

    private static final Statement OF = Statement.named("recall/work/uses");

    private Uses() {}

    /** The time of the last use, keyed by id. Ids that were never used are absent. */
    public static Map<String, Instant> last(TransactionContext tx, String tenant, List<String> ids) {
        return OF.run(tx, Map.of("tenant", tenant, "ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.get("of").asString(), row -> GraphTime.read(row.get("usedAt"))));
    }

    /** The number of uses, keyed by id. Ids that were never used are absent. */
    static Map<String, Long> of(TransactionContext tx, String tenant, List<String> ids) {
        return OF.run(tx, Map.of("tenant", tenant, "ids", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("of").asString(), row -> row.get("times").asLong()));
    }
}
