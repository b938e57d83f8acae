package dev.annals.entity;

import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.StartupOrder;
import dev.annals.graph.Statement;
import dev.annals.graph.SystemTenant;
import dev.annals.likeness.NameKeys;
import dev.annals.problem.Texts;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Updates the keys by which entities are found by name, where an older version wrote different ones or none. It works
 * in pages, each under a lock, so that replicas that start together do it once. If interrupted, it starts again from
 * the beginning.
 */
@Singleton
class Refolding {

    private static final Logger LOG = Logger.getLogger(Refolding.class);
    private static final Statement LOCK = Statement.named("entity/folding/lock-folding");
    private static final Statement NOTE = Statement.named("entity/folding/note-folding");
    private static final Statement TENANTS = Statement.named("index/tenants");
    private static final Statement PAGE = Statement.named("entity/folding/names-to-fold");
    private static final Statement FOLD = Statement.named("entity/folding/fold-names");
    private static final Statement FOLD_FORMER = Statement.named("entity/folding/fold-former-names");
    private static final Statement FOLD_ALIASES = Statement.named("entity/folding/fold-aliases");
    private static final Statement WRITE_KEYS = Statement.named("entity/folding/write-name-keys");
    private static final String VERSION = Texts.FOLDING + ", " + NameKeys.VERSION;
    private static final Map<String, Object> SYSTEM = Map.of("tenant", SystemTenant.NAME);
    private static final int PAGE_SIZE = 1_000;

    private final Graph graph;
    private final Clock clock;

    Refolding(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @param folded how many names got another key */
    private record Page(String last, boolean full, int folded) {}

    void atStart(@Observes @Priority(StartupOrder.FOLDING) StartupEvent event) {
        refold();
    }

    /** @return how many names got another key */
    int refold() {
        if (graph.write(Refolding::isDone)) {
            return 0;
        }
        int folded = tenants().stream().mapToInt(this::refold).sum();
        graph.write(tx -> {
            LOCK.run(tx, SYSTEM);
            return NOTE.run(
                    tx,
                    Map.of("tenant", SystemTenant.NAME, "version", VERSION, "now", GraphTime.write(clock.instant())));
        });
        LOG.infof("Made the keys of names again for version %s: %d names changed", VERSION, folded);
        return folded;
    }

    private static boolean isDone(TransactionContext tx) {
        return LOCK.run(tx, SYSTEM).getFirst().get("version").asString("").equals(VERSION);
    }

    private List<String> tenants() {
        return graph.read(tx -> TENANTS.run(tx, Map.of("after", ""))).stream()
                .map(row -> row.get("tenant").asString())
                .toList();
    }

    private int refold(String tenant) {
        int folded = 0;
        Page page = new Page("", true, 0);
        while (page.full()) {
            String after = page.last();
            page = graph.write(tx -> page(tx, tenant, after));
            folded += page.folded();
        }
        return folded;
    }

    private static Page page(TransactionContext tx, String tenant, String after) {
        if (isDone(tx)) {
            return new Page(after, false, 0); // another process has done it meanwhile
        }
        List<Record> rows = PAGE.run(tx, Map.of("tenant", tenant, "after", after, "limit", PAGE_SIZE));
        List<Map<String, String>> changed = rows.stream()
                .flatMap(row -> changed(id(row), row::get).stream())
                .toList();
        List<Map<String, String>> formerly = changedAmong(rows, "former");
        List<Map<String, String>> aliases = changedAmong(rows, "aliases");
        FOLD.runForEach(tx, tenant, changed);
        FOLD_FORMER.runForEach(tx, tenant, formerly);
        FOLD_ALIASES.runForEach(tx, tenant, aliases);
        WRITE_KEYS.runForEach(
                tx,
                tenant,
                rows.stream().flatMap(row -> KeyedNames.otherKeys(row).stream()).toList());
        return new Page(
                rows.isEmpty() ? after : id(rows.getLast()),
                rows.size() == PAGE_SIZE,
                changed.size() + formerly.size() + aliases.size());
    }

    private static String id(Record row) {
        return row.get("id").asString();
    }

    private static List<Map<String, String>> changedAmong(List<Record> rows, String names) {
        return rows.stream()
                .flatMap(row -> row.get(names).asList(Function.identity()).stream()
                        .flatMap(name -> changed(id(row), name::get).stream()))
                .toList();
    }

    /** The name with the key it should have; empty if it has that key. */
    private static Optional<Map<String, String>> changed(String id, Function<String, Value> name) {
        String written = name.apply("name").asString();
        String key = Texts.folded(written);
        return key.equals(name.apply("nameKey").asString(""))
                ? Optional.empty()
                : Optional.of(Map.of("id", id, "name", written, "nameKey", key));
    }
}
