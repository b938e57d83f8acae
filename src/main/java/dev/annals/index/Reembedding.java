package dev.annals.index;

import dev.annals.embed.Embedder;
import dev.annals.graph.Graph;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Re-embeds every text whose vector is of another model than the wanted one. All progress is kept in the graph: a text
 * is either done or not. So it resumes after any interruption.
 */
@ApplicationScoped
class Reembedding {

    static final int BATCH = 64;

    private static final Logger LOG = Logger.getLogger(Reembedding.class);

    private final Graph graph;
    private final TextReader reader;
    private final TextWriter writer;
    private final ModelInUse model;
    private final ModelChange change;
    private final Clearing clearing;
    private final VectorConfig config;
    private final Clock clock;
    private volatile boolean stopping;

    Reembedding(
            Graph graph,
            TextReader reader,
            TextWriter writer,
            ModelInUse model,
            ModelChange change,
            Clearing clearing,
            VectorConfig config,
            Clock clock) {
        this.graph = graph;
        this.reader = reader;
        this.writer = writer;
        this.model = model;
        this.change = change;
        this.clearing = clearing;
        this.config = config;
        this.clock = clock;
    }

    void atStop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "${annals.vectors.sweep:10s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void sweep() {
        if (!model.isReady()) {
            return;
        }
        try {
            work(() -> stopping);
        } catch (ProblemException passing) {
            LOG.warnf("Re-embedding is paused: %s", passing.detail());
        } catch (RuntimeException fault) {
            if (!stopping) {
                LOG.error("Error while re-embedding, which is paused", fault);
            }
        }
    }

    /** Does all there is to do, or until told to stop. */
    void work(BooleanSupplier stop) {
        Spaces spaces = model.refreshed();
        Space wanted = spaces.wanted();
        if (wanted == null || wanted.holds() == null) {
            return;
        }
        Space.Held held = wanted.holds();
        Optional<String> tenant = reader.tenantOfOtherModels(held.id());
        if (tenant.isPresent() && !fill(wanted, held, tenant, stop)) {
            return;
        }
        if (wanted.state() == Space.State.BUILDING) {
            change.activate(wanted, held);
            model.refreshed();
        } else {
            clearing.clear(spaces, stop);
        }
    }

    /** @return whether nothing is left to embed */
    private boolean fill(Space space, Space.Held held, Optional<String> first, BooleanSupplier stop) {
        Optional<Embedder> embedder = model.embedder(space);
        SpaceLease turn = new SpaceLease(graph, reader, clock, config.lease(), space, held.id());
        if (embedder.isEmpty() || !turn.take()) {
            return false;
        }
        for (Optional<String> tenant = first; tenant.isPresent(); tenant = reader.tenantOfOtherModels(held.id())) {
            int done = 0;
            do {
                if (stop.getAsBoolean()) {
                    turn.giveBack();
                    return false;
                }
                List<Text> texts = reader.ofOtherModels(tenant.get(), held.id(), BATCH);
                done = texts.isEmpty() ? 0 : writer.embed(tenant.get(), texts, embedder.get());
                if ((!texts.isEmpty() && done == 0) || !turn.done(done)) {
                    return false; // another model is wanted by now, or another process has taken over
                }
            } while (done > 0);
        }
        turn.giveBack();
        return true;
    }
}
