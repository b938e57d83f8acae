package dev.annals.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/** How far the change of the model is, as last looked at; all 0 while there is none. */
@Singleton
class EmbeddingGauges {

    private final MeterRegistry registry;
    private final ModelInUse model;

    EmbeddingGauges(MeterRegistry registry, ModelInUse model) {
        this.registry = registry;
        this.model = model;
    }

    void atStart(@Observes StartupEvent event) {
        gauge("annals.reembedding.done", "Texts the new model has embedded", Space.Progress::done);
        gauge("annals.reembedding.left", "Texts the new model has yet to embed", Space.Progress::left);
        gauge("annals.reembedding.per.second", "Texts embedded with the new model a second", Space.Progress::perSecond);
    }

    private void gauge(String name, String description, ToDoubleFunction<Space.Progress> value) {
        Gauge.builder(name, model, seen -> {
                    Space building = seen.lastSeen().building();
                    return building == null ? 0 : value.applyAsDouble(building.progress());
                })
                .description(description)
                .register(registry);
    }
}
