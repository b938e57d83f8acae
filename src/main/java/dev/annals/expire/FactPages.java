package dev.annals.expire;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import dev.annals.retention.Staleness;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.IsoPeriod;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Pages through the facts, one predicate after the other, in index order. */
final class FactPages {

    private static final Statement COUNT = Statement.named("expire/count-facts");
    private static final Statement NEXT = Statement.named("expire/next-facts");
    private static final int AT_ONCE = 500;

    private FactPages() {}

    /**
     * The start of a page.
     *
     * @param from the validFrom of the last fact on the page before; {@code after} is its id
     */
    private record Start(String predicate, Instant from, String after) {

        private static Start of(String predicate) {
            return new Start(predicate, Instants.MIN, "");
        }

        /** @param text as {@link #text} wrote it; predicates contain no blanks */
        private static Start read(String text) {
            List<String> parts = List.of(text.split(" ", -1));
            return new Start(parts.get(0), Instant.parse(parts.get(1)), parts.get(2));
        }

        private String text() {
            return predicate + " " + from + " " + after;
        }
    }

    /**
     * @param stale the ids of the stale facts
     * @param looked the number of facts looked at
     * @param next the cursor of the next page; null: there is none
     */
    record Found(List<String> stale, int looked, @Nullable String next) {}

    static long count(TransactionContext tx, String tenant, Collection<String> predicates) {
        return COUNT.run(tx, Map.of("tenant", tenant, "predicates", List.copyOf(predicates)))
                .getFirst()
                .get("facts")
                .asLong();
    }

    /** @param after the cursor from the page before; empty at the beginning */
    static Found next(
            TransactionContext tx, Task task, NavigableMap<String, IsoPeriod> living, String after, Instant now) {
        Start start = after.isEmpty() ? Start.of(living.isEmpty() ? "" : living.firstKey()) : Start.read(after);
        @Nullable IsoPeriod timeToLive = living.get(start.predicate());
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
        Map<String, Object> parameters = Examined.parameters(task);
        parameters.put("predicate", start.predicate());
        parameters.put("afterFrom", GraphTime.write(start.from()));
        parameters.put("after", start.after());
        parameters.put("look", AT_ONCE);
        return NEXT.run(tx, parameters);
    }

    /** Rows of facts that are not believed now, or of other scopes, have no confirmedAt. */
    private static boolean isStale(Value fact, IsoPeriod timeToLive, Instant now) {
        return !fact.get("confirmedAt").isNull()
                && Staleness.isStale(
                        new Interval(GraphTime.read(fact.get("validFrom")), GraphTime.read(fact.get("validTo"))),
                        GraphTime.read(fact.get("confirmedAt")),
                        timeToLive,
                        now);
    }

    private static @Nullable String following(NavigableMap<String, IsoPeriod> living, String predicate) {
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
