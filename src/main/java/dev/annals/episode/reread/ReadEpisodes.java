package dev.annals.episode.reread;

import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Finds episodes whose prose was read by an extractor other than today's. */
final class ReadEpisodes {

    private static final Statement COUNT = Statement.named("episode/reread/count");
    private static final Statement NEXT = Statement.named("episode/reread/next");
    private static final Statement SOME = Statement.named("episode/reread/some");

    private ReadEpisodes() {}

    /** @param by today's extractor */
    static long count(TransactionContext tx, Task task, String by) {
        return COUNT.run(tx, parameters(task, by)).getFirst().get("episodes").asLong();
    }

    /** In the order they came. */
    static List<ReadEpisode> next(TransactionContext tx, Task task, String by, String after, int limit) {
        Map<String, Object> parameters = parameters(task, by);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return NEXT.run(tx, parameters).stream().map(ReadEpisode::of).toList();
    }

    private static Map<String, Object> parameters(Task task, String by) {
        Map<String, Object> parameters = Examined.parameters(task);
        parameters.put("by", by);
        return parameters;
    }

    /** Those with these ids, by id. */
    static Map<String, ReadEpisode> some(TransactionContext tx, String tenant, Collection<String> ids) {
        return SOME.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(ReadEpisode::of)
                .collect(Collectors.toMap(ReadEpisode::id, Function.identity()));
    }
}
