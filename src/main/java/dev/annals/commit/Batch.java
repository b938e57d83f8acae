package dev.annals.commit;

import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/** Writes many rows in one statement, or none where there are no rows. */
record Batch(TransactionContext tx, String tenant) {

    <T> void write(Statement statement, Collection<T> items, Function<T, Map<String, ?>> row) {
        writeAll(statement, items.stream().<Map<String, ?>>map(row).toList());
    }

    void writeAll(Statement statement, List<Map<String, ?>> rows) {
        statement.runForEach(tx, tenant, rows);
    }
}
