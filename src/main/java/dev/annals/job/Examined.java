package dev.annals.job;

import dev.annals.graph.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads what a job is to examine, page by page. */
public final class Examined {

    private Examined() {}

    /** What limits a job, as parameters: {@code tenant}, {@code scopes} and {@code predicates}. */
    public static Map<String, Object> parameters(Task task) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        parameters.put("predicates", task.settings().predicates());
        return parameters;
    }

    /** @param statement returns a number */
    public static long count(TransactionContext tx, Task task, Statement statement) {
        return statement.run(tx, parameters(task)).getFirst().get(0).asLong();
    }

    /** @param statement takes {@code after} and {@code limit}, and returns ids in order */
    public static List<String> next(TransactionContext tx, Task task, Statement statement, String after, int limit) {
        return nextRows(tx, task, statement, after, limit).stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    /** @param statement takes {@code after} and {@code limit} */
    public static List<Record> nextRows(
            TransactionContext tx, Task task, Statement statement, String after, int limit) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return statement.run(tx, parameters);
    }
}
