package dev.annals.expire;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Task;
import dev.annals.retention.Staleness;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Goes through the facts of one predicate after the other, in the order of an index, a few at a time. */
final class FactPages {

    private static final Statement COUNT = Statement.named("expire/count-facts");
    private static final Statement NEXT = Statement.named("expire/next-facts");
    private static final int AT_ONCE = 500;

    private FactPages() {}

    /**
     * Where a page begins.
     *
     * @param from the start, and after the id, of the last fact of the page before
     */
    private record Start(String predicate, Instant from, String after) {

        private static Start of(String predicate) {
            return new Start(predicate, Instants.MIN, "");
        }

        /** @param text as {@link #text} wrote it; a predicate has no blanks in it */
        private static Start read(String text) {
            List<String> parts = List.of(text.split(" ", -1));
            return new Start(parts.get(0), Instant.parse(parts.get(1)), parts.get(2));
        }

        private String text() {
            return predicate + " " + from + " " + after;
        }
    }

    /**
     * @param stale the ids of those that are stale
     * @param looked at how many
     * @param next where the next page begins; null: there is none
     */
    record Found(List<String> stale, int looked, @Nullable String next) {}

    static long count(TransactionContext tx, String tenant, Collection<String> predicates) {
        return COUNT.run(tx, Map.of("tenant", tenant, "predicates", List.copyOf(predicates)))
                .getFirst()
                .get("facts")
                .asLong();
    }

    /** @param after where the page before said; empty at the beginning */
    static Found next(TransactionContext tx, Task task, NavigableMap<String, Span> living, String after, Instant now) {
        Start start = after.isEmpty() ? Start.of(living.isEmpty() ? "" : living.firstKey()) : Start.read(after);
        @Nullable Span timeToLive = living.get(start.predicate());
        if (timeToLive == null) {
            return new Found(List.of(), 0, following(living, start.predicate()));
        }
        List<Record> facts = page(tx, task, start);
        List<String> stale = facts.stream()
                .map(row -> row.get("fact"))
                .filter(fact -> isStale(fact, timeToLive, now))
                .map(fact -> fact.get("id").asString())
                .toList();
        return new Found(
                stale,
                facts.size(),
                facts.size() < AT_ONCE ? following(living, start.predicate()) : place(start.predicate(), facts));
    }

    private static List<Record> page(TransactionContext tx, Task task, Start start) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        parameters.put("predicate", start.predicate());
        parameters.put("afterFrom", GraphTime.write(start.from()));
        parameters.put("after", start.after());
        parameters.put("look", AT_ONCE);
        return NEXT.run(tx, parameters);
    }

    /** One that is not believed now, or of another scope, has not been confirmed by anybody. */
    private static boolean isStale(Value fact, Span timeToLive, Instant now) {
        return !fact.get("confirmedAt").isNull()
                && Staleness.isStale(
                        new Interval(GraphTime.read(fact.get("validFrom")), GraphTime.read(fact.get("validTo"))),
                        GraphTime.read(fact.get("confirmedAt")),
                        timeToLive,
                        now);
    }

    private static @Nullable String following(NavigableMap<String, Span> living, String predicate) {
        @Nullable String next = living.higherKey(predicate);
        return next == null ? null : Start.of(next).text();
    }

    private static String place(String predicate, List<Record> facts) {
        Value last = facts.getLast().get("fact");
        return new Start(
                        predicate,
                        GraphTime.read(last.get("validFrom")),
                        last.get("id").asString())
                .text();
    }
}
