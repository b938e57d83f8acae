package dev.annals.graph;

import static dev.annals.graph.Migration.ALL;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the schema up to date at start-up. Replicas take turns on a node's write lock, which the database frees when
 * its holder dies. See ADR 2 for why this is not a library.
 */
@Singleton
class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class);
    private static final Statement LOCK = Statement.named("graph/lock-migrations");
    private static final Statement APPLIED = Statement.named("graph/applied-migrations");
    private static final Statement RECORD = Statement.named("graph/record-migration");
    private static final Statement AWAIT_INDEXES = Statement.named("graph/await-indexes");

    private final Graph graph;
    private final Clock clock;

    Migrations(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    void atStart(@Observes @Priority(StartupOrder.MIGRATIONS) StartupEvent event) {
        apply();
    }

    void apply() {
        if (graph.read(Migrations::isUpToDate)) {
            LOG.infof("Schema is up to date: %d migrations", ALL.size());
            return;
        }
        change(List.of(ALL.getFirst())); // the constraint that keeps the lock node unique
        int applied = graph.write(this::applyMissing);
        graph.read(tx -> AWAIT_INDEXES.run(tx, Map.of()));
        LOG.infof("Schema is up to date: %d migrations, %d of them new", ALL.size(), applied);
    }

    /** True at nearly every start; then nothing is written, and no lock is waited for. */
    private static boolean isUpToDate(TransactionContext tx) {
        Map<String, String> known = applied(tx);
        boolean all = ALL.stream().allMatch(migration -> migration.checksum().equals(known.get(migration.name())));
        if (all) {
            AWAIT_INDEXES.run(tx, Map.of());
        }
        return all;
    }

    private static Map<String, String> applied(TransactionContext tx) {
        return APPLIED.run(tx, Map.of("tenant", SystemTenant.NAME)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("name").asString(),
                        row -> row.get("checksum").asString()));
    }

    private int applyMissing(TransactionContext tx) {
        LOCK.run(tx, Map.of("tenant", SystemTenant.NAME));
        Map<String, String> known = applied(tx);
        ALL.forEach(migration -> refuseIfChanged(migration, known));
        List<Migration> missing = ALL.stream()
                .filter(migration -> !known.containsKey(migration.name()))
                .toList();
        boolean fresh = known.isEmpty(); // so there is no data to change
        together(fresh ? missing.stream().filter(Migration::isOfSchema).toList() : missing)
                .forEach(this::change);
        RECORD.runForEach(
                tx, SystemTenant.NAME, missing.stream().map(this::record).toList());
        return missing.size();
    }

    private static void refuseIfChanged(Migration migration, Map<String, String> known) {
        String checksum = known.get(migration.name());
        if (checksum != null && !checksum.equals(migration.checksum())) {
            throw new IllegalStateException("cypher/migrations/" + migration.name()
                    + ".cypher was changed after it had been applied here; add a new migration instead");
        }
    }

    /** Neighbours that change only the schema share a transaction; a change of data has one of its own. */
    private static List<List<Migration>> together(List<Migration> migrations) {
        List<List<Migration>> batches = new ArrayList<>();
        boolean open = false;
        for (Migration migration : migrations) {
            boolean schema = migration.isOfSchema();
            if (!open || !schema) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().add(migration);
            open = schema;
        }
        return batches;
    }

    /** Not in the transaction that records them: Neo4j does not mix schema changes and writes. */
    private void change(List<Migration> migrations) {
        graph.write(tx -> {
            migrations.forEach(migration -> migration.statement().run(tx, Map.of()));
            return migrations.size();
        });
    }

    private Map<String, Object> record(Migration migration) {
        return Map.of(
                "name",
                migration.name(),
                "checksum",
                migration.checksum(),
                "appliedAt",
                GraphTime.write(clock.instant()));
    }
}
