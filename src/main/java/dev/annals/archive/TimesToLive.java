package dev.annals.archive;

import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.IsoPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The predicates with a time to live, as of any instant. */
final class TimesToLive {

    private static final Statement PREDICATES = Statement.named("archive/work/lifespans");

    private final Retention retention;
    private final List<Record> predicates;

    private TimesToLive(Retention retention, List<Record> predicates) {
        this.retention = retention;
        this.predicates = predicates;
    }

    static TimesToLive read(TransactionContext tx, Map<String, Object> reader, Retention retention) {
        return new TimesToLive(retention, PREDICATES.run(tx, reader));
    }

    List<Map<String, String>> at(Instant knownAt, Instant validAt) {
        Standpoint from = retention.from(knownAt, validAt);
        return predicates.stream().flatMap(row -> living(row, from)).toList();
    }

    private static Stream<Map<String, String>> living(Record row, Standpoint from) {
        String predicate = row.get("name").asString();
        IsoPeriod live = from.lifespan(predicate, row.get("declared")).live();
        return live.isEndless() ? Stream.empty() : Stream.of(Map.of("predicate", predicate, "timeToLive", live.word()));
    }
}
