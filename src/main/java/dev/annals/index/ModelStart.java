package dev.annals.index;

import dev.annals.embed.Model;
import dev.annals.embed.Models;
import dev.annals.graph.StartupOrder;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Loads the configured model while the service already handles whatever needs no model. A missing file aborts the
 * start. A model that turns out to be unusable is not searched, and no other takes its place: readiness reports it (ADR
 * 15).
 */
@Singleton
class ModelStart {

    private static final Logger LOG = Logger.getLogger(ModelStart.class);
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    private final Models models;
    private final ModelChange change;
    private final VectorConfig config;
    private final Executor executor;
    private final Event<Loaded> loaded;

    /** Completes with the reason why the model cannot be used, or with "" if it can. */
    private final CompletableFuture<String> outcome = new CompletableFuture<>();

    /** The model can now embed what was committed in the meantime. */
    record Loaded() {}

    ModelStart(Models models, ModelChange change, VectorConfig config, ManagedExecutor executor, Event<Loaded> loaded) {
        this.models = models;
        this.change = change;
        this.config = config;
        this.executor = executor;
        this.loaded = loaded;
    }

    void atStart(@Observes @Priority(StartupOrder.EMBEDDING) StartupEvent event) {
        models.check(models.configured());
        executor.execute(this::load);
    }

    void atStop(@Observes ShutdownEvent event) {
        outcome.complete("the service is stopping");
    }

    /** Retries a load that failed because the database was unavailable. */
    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void again() {
        load();
    }

    private void load() {
        load(models.configured());
    }

    /** Slow, but done only once. */
    synchronized void load(Model model) {
        if (isDone()) {
            return;
        }
        try {
            long begin = System.nanoTime();
            change.want(model);
            LOG.infof("The embedding model is loaded, after %d ms", (System.nanoTime() - begin) / 1_000_000);
            outcome.complete("");
            loaded.fire(new Loaded());
        } catch (ProblemException | Neo4jException passing) { // caused by the database, not the model
            LOG.warnf("Loading the embedding model is paused: %s", passing.getMessage());
        } catch (RuntimeException | LinkageError unusable) {
            LOG.errorf(unusable, "The embedding model cannot be used; nothing is embedded or searched by meaning");
            outcome.complete(String.valueOf(unusable.getMessage()));
        }
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** @return why the model cannot be used; null if it can or is still being loaded */
    @Nullable
    String fault() {
        String fault = outcome.getNow("");
        return fault.isEmpty() ? null : fault;
    }

    /**
     * For a request: waits up to {@code annals.vectors.loading}.
     *
     * @throws ProblemException if the model is not loaded in time or cannot be used
     */
    void await() {
        await(config.loading());
    }

    /**
     * For background work: waits as long as it takes.
     *
     * @throws ProblemException if the model cannot be used
     */
    void awaitLoaded() {
        await(FOR_EVER);
    }

    private void await(Duration limit) {
        try {
            String fault = outcome.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (!fault.isEmpty()) {
                throw unavailable("The embedding model cannot be used; the log and /q/health/ready say why.");
            }
        } catch (TimeoutException slow) {
            throw unavailable("The embedding model is being loaded. Try again in a few seconds.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable("The service is stopping. Try again when it is back.");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(ErrorCode.EMBEDDING_UNAVAILABLE, detail);
    }
}
