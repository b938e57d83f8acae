package dev.annals.dedupe;

import dev.annals.graph.Statement;
import dev.annals.job.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Pages through the entities that a job examines. */
final class EntityPages {

    private static final Statement COUNT = Statement.named("dedupe/count-entities");
    private static final Statement NEXT = Statement.named("dedupe/next-entities");

    private EntityPages() {}

    static long count(TransactionContext tx, Task task) {
        return COUNT.run(tx, parameters(task)).getFirst().get("entities").asLong();
    }

    /** The ids of the next few. */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return NEXT.run(tx, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> parameters(Task task) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        return parameters;
    }
}
