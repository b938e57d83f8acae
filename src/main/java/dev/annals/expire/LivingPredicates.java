package dev.annals.expire;

import dev.annals.belief.Lifespan;
import dev.annals.graph.Statement;
import dev.annals.job.Task;
import dev.annals.retention.Retention;
import dev.annals.time.IsoPeriod;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The predicates with a time to live. */
final class LivingPredicates {

    private static final Statement PREDICATES = Statement.named("expire/predicates");

    private LivingPredicates() {}

    /** Those that a job is to look at, keyed by name. */
    static NavigableMap<String, IsoPeriod> of(TransactionContext tx, Task task, Retention retention) {
        @Nullable List<String> wanted = task.settings().predicates();
        NavigableMap<String, IsoPeriod> living = new TreeMap<>();
        PREDICATES.run(tx, Map.of("tenant", task.tenant())).forEach(row -> {
            String name = row.get("name").asString();
            IsoPeriod live = retention.of(name, declared(row.get("lifespan"))).live();
            if (!live.isEndless() && (wanted == null || wanted.contains(name))) {
                living.put(name, live);
            }
        });
        return living;
    }

    /** @param lifespan {@code {timeToLive, halfLife}}, as last declared */
    static Lifespan declared(Value lifespan) {
        return lifespan.isNull()
                ? Lifespan.UNSAID
                : Lifespan.ofWords(
                        lifespan.get("timeToLive").asString(null),
                        lifespan.get("halfLife").asString(null));
    }
}
