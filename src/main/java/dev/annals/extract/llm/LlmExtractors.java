package dev.annals.extract.llm;

import dev.annals.extract.Extractor;
import dev.annals.extract.TimeFinder;
import dev.annals.graph.StartupOrder;
import dev.annals.time.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Extraction by a language model, if one is configured. */
@Singleton
public final class LlmExtractors {

    private static final Logger LOG = Logger.getLogger("dev.annals.extract.llm");

    private final @Nullable LanguageModel model;
    private final int maxLength;
    private final LlmMetrics metrics;

    /** @throws IllegalStateException if it is only partly configured */
    LlmExtractors(LlmConfig config, Clock clock, MeterRegistry registry) {
        this.model = Endpoint.of(config)
                .map(endpoint ->
                        new LanguageModel(endpoint, config.temperature(), Limits.of(config), Patience::pause, clock))
                .orElse(null);
        this.maxLength = config.maxLength();
        this.metrics = new LlmMetrics(registry);
    }

    void atStart(@Observes @Priority(StartupOrder.ACCESS) StartupEvent event) {
        if (model != null) {
            LOG.infof("Texts are read by the language model %s", model.name());
        }
    }

    /** The rules alone if no model is configured; else the model, with the rules as its fallback. */
    public Extractor before(Extractor rules, TimeFinder timeFinder) {
        return model == null ? rules : new LlmExtractor(model, timeFinder, rules, maxLength, metrics);
    }

    @PreDestroy
    void close() {
        if (model != null) {
            model.close();
        }
    }
}
