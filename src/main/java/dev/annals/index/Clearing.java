package dev.annals.index;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Removes the vectors of a model that is no longer searched. If interrupted it starts over, which costs little. */
@Singleton
class Clearing {

    private static final Logger LOG = Logger.getLogger(Clearing.class);
    private static final List<Statement> CLEAR = List.of(
            Statement.named("index/clear-facts"),
            Statement.named("index/clear-passages"),
            Statement.named("index/clear-digests"));
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final TextReader reader;
    private final ModelChange change;
    private final IndexWriter indexes;
    private final VectorConfig config;
    private final Clock clock;

    Clearing(
            Graph graph, TextReader reader, ModelChange change, IndexWriter indexes, VectorConfig config, Clock clock) {
        this.graph = graph;
        this.reader = reader;
        this.change = change;
        this.indexes = indexes;
        this.config = config;
        this.clock = clock;
    }

    void clear(Spaces spaces, BooleanSupplier stop) {
        Space left = spaces.leaving();
        Space active = spaces.active();
        if (left == null
                || active == null
                || clock.instant().isBefore(left.since().plus(config.grace()))) {
            return;
        }
        indexes.drop(left.name()); // first, because removing vectors from an index one by one is slow
        long cleared = 0;
        for (String tenant : reader.tenants()) {
            for (Statement statement : CLEAR) {
                for (String after = ""; after != null; ) {
                    if (stop.getAsBoolean()) {
                        return;
                    }
                    Map<String, Object> parameters = Map.of(
                            "tenant", tenant,
                            "name", left.name(),
                            "model", Objects.requireNonNull(active.holds()).id(),
                            "after", after,
                            "limit", BATCH);
                    Record row =
                            graph.write(tx -> statement.run(tx, parameters)).getFirst();
                    Value last = row.get("last");
                    after = last.isNull() ? null : last.asString();
                    cleared += row.get("some").asLong();
                }
            }
        }
        change.vacate(left);
        LOG.infof("Removed the old vectors of %d texts", cleared);
    }
}
