package dev.annals.recall;

import dev.annals.commit.Committed;
import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.graph.StartupOrder;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;

/** Embeds the statements of new facts, after their commit. Doing one twice does no harm. */
@ApplicationScoped
class FactEmbedder {

    private static final Logger LOG = Logger.getLogger(FactEmbedder.class);
    private static final Statement WAITING = Statement.named("embed/facts-to-embed");
    private static final Statement TENANTS = Statement.named("embed/tenants-to-embed");
    private static final Statement WRITE = Statement.named("embed/write-fact-embeddings");
    private static final int BATCH = 128;

    private final Graph graph;
    private final Embedder embedder;
    private final Emitter<String> tenants;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    FactEmbedder(
            Graph graph,
            Embedder embedder,
            @Channel("facts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> tenants) {
        this.graph = graph;
        this.embedder = embedder;
        this.tenants = tenants;
    }

    void announce(@Observes Committed committed) {
        announce(committed.tenant());
    }

    private void announce(String tenant) {
        if (announced.add(tenant)) {
            tenants.send(tenant);
        }
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE) StartupEvent event) {
        sweep();
    }

    /** Finds what a process that died, or lost its database, left behind. */
    @Scheduled(
            every = "60s",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        try {
            graph.read(tx -> TENANTS.run(tx, Map.of()))
                    .forEach(row -> announce(row.get("tenant").asString()));
        } catch (ProblemException passing) {
            LOG.warnf("Facts without vectors cannot be looked for: %s", passing.detail());
        }
    }

    @Incoming("facts")
    @Blocking("facts")
    void embed(String tenant) {
        announced.remove(tenant);
        try {
            while (embedBatch(tenant) == BATCH) {
                // until none waits
            }
        } catch (ProblemException passing) {
            LOG.warnf("Embedding for %s pauses: %s", tenant, passing.detail());
        }
    }

    private int embedBatch(String tenant) {
        List<Record> facts = graph.read(tx -> WAITING.run(tx, Map.of("tenant", tenant, "limit", BATCH)));
        List<Embedding> embeddings = embedder.passages(
                facts.stream().map(fact -> fact.get("statement").asString()).toList());
        List<Map<String, Object>> rows = IntStream.range(0, facts.size())
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "id", facts.get(i).get("id").asString(),
                        "embedding", embeddings.get(i).vector(),
                        "embeddedBy", embeddings.get(i).model()))
                .toList();
        graph.write(tx -> {
            WRITE.runForEach(tx, tenant, rows);
            return rows.size();
        });
        return facts.size();
    }
}
