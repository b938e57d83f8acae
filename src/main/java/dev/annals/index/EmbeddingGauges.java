package dev.annals.index;

import dev.annals.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** Gauges: how many texts wait for their vectors, and the progress of a change of model, as of the last look. */
@Singleton
class EmbeddingGauges {

    private static final Logger LOG = Logger.getLogger(EmbeddingGauges.class);

    private final MeterRegistry registry;
    private final ModelInUse model;
    private final TextReader reader;
    private volatile long waiting;

    EmbeddingGauges(MeterRegistry registry, ModelInUse model, TextReader reader) {
        this.registry = registry;
        this.model = model;
        this.reader = reader;
    }

    void atStart(@Observes StartupEvent event) {
        Gauge.builder("annals.embedding.waiting", () -> waiting)
                .description("Texts of all tenants that have no vector yet, so that no search finds them")
                .register(registry);
        gauge("annals.reembedding.done", "Texts that the new model has embedded", Space.Progress::done);
        gauge("annals.reembedding.left", "Texts that the new model has yet to embed", Space.Progress::left);
        gauge("annals.reembedding.per.second", "Texts re-embedded per second", Space.Progress::perSecond);
    }

    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void count() {
        try {
            waiting = reader.countWaiting();
        } catch (ProblemException passing) {
            LOG.debugf("Texts without vectors could not be counted: %s", passing.detail());
        }
    }

    private void gauge(String name, String description, ToDoubleFunction<Space.Progress> value) {
        Gauge.builder(name, () -> {
                    Space building = model.lastSeen().building();
                    return building == null ? 0 : value.applyAsDouble(building.progress());
                })
                .description(description)
                .register(registry);
    }
}
