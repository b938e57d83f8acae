package dev.annals.index;

import dev.annals.commit.Committed;
import dev.annals.graph.StartupOrder;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Embeds new facts with the model in use, right after their commit; also passages whose model was replaced while they
 * were learned. Tells the indexes which facts were closed. Tenants take turns, a batch each, so that none waits for
 * another's backlog.
 */
@ApplicationScoped
class NewTexts {

    private static final Logger LOG = Logger.getLogger(NewTexts.class);
    private static final int BATCH = 64;
    private static final int BATCH_AMID_WRITERS = 32;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final TextReader reader;
    private final TextWriter writer;
    private final ModelInUse model;
    private final WriterPriority courtesy;
    private final Emitter<String> tenants;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    NewTexts(
            TextReader reader,
            TextWriter writer,
            ModelInUse model,
            WriterPriority courtesy,
            @Channel("facts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> tenants) {
        this.reader = reader;
        this.writer = writer;
        this.model = model;
        this.courtesy = courtesy;
        this.tenants = tenants;
    }

    void announce(@Observes Committed committed) {
        if (committed.opened() > 0 || committed.closed() > 0) {
            announce(committed.tenant());
        }
    }

    private void announce(String tenant) {
        if (announced.add(tenant)) {
            tenants.send(tenant);
        }
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE) StartupEvent event) {
        sweep();
    }

    void onceLoaded(@Observes ModelStart.Loaded loaded) {
        sweep();
    }

    /** Finds texts left behind by a process that died or lost its database. */
    @Scheduled(
            every = "60s",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        try {
            reader.tenantsBehind().forEach(this::announce);
        } catch (ProblemException passing) {
            LOG.warnf("Facts without vectors could not be searched for: %s", passing.detail());
        }
    }

    @Incoming("facts")
    @Blocking("facts")
    void embed(String tenant) {
        announced.remove(tenant);
        if (!model.isReady()) { // all texts are swept once it is
            return;
        }
        try {
            int batch = courtesy.letWritersGoFirst(LONGEST_WAIT) ? BATCH : BATCH_AMID_WRITERS;
            boolean closed = writer.catchUp(tenant, batch);
            if (embedBatch(tenant, batch) || closed) {
                announce(tenant); // for its next turn, after the other tenants that wait
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ProblemException passing) {
            LOG.warnf("Embedding for %s is paused: %s", tenant, passing.detail());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Error while embedding for %s, which is paused", tenant);
        }
    }

    /** @return whether more texts may be waiting */
    private boolean embedBatch(String tenant, int batch) {
        List<Text> texts = reader.withoutVector(tenant, batch);
        return !texts.isEmpty() && writer.embed(tenant, texts, model.now().embedder()) > 0;
    }
}
