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
 * The lines that people deleted from a file, which are not written there again.
 *
 * @param revision the number of changes so far
 * @param keys of the facts, by line id
 */
record Deletions(long revision, Map<String, String> keys) {

    private static final Statement DELETED = Statement.named("files/work/deleted-lines");

    /** @param revision the revision to read as of; null: now */
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
