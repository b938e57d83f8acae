package dev.annals.files;

import dev.annals.graph.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What people deleted from a file: it is not written there again.
 *
 * @param revision how often there was a change
 * @param keys of the facts, by the ids of the lines
 */
record Deletions(long revision, Map<String, String> keys) {

    private static final Statement DELETED = Statement.named("files/own/deleted");

    /** @param revision as of which; null: now */
    static Deletions read(TransactionContext tx, String tenant, View view, @Nullable Long revision) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scope", view.scope());
        parameters.put("file", view.name());
        parameters.put("revision", revision);
        List<Record> found = DELETED.run(tx, parameters);
        if (found.isEmpty()) {
            return new Deletions(0, Map.of());
        }
        return new Deletions(
                revision == null ? found.getFirst().get("revision").asLong() : revision,
                found.getFirst().get("lines").asList(Function.identity()).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                line -> line.get("line").asString(),
                                line -> line.get("key").asString(),
                                (one, _) -> one)));
    }
}
