package dev.annals.index;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Down for good once the model turns out to be unusable. While it is being loaded, the service is ready all the same.
 */
@Readiness
@Singleton
class ModelReadiness implements HealthCheck {

    private final ModelStart start;

    ModelReadiness(ModelStart start) {
        this.start = start;
    }

    @Override
    public HealthCheckResponse call() {
        @Nullable String fault = start.fault();
        return fault == null
                ? HealthCheckResponse.named("embedding")
                        .up()
                        .withData("model", start.isDone() ? "loaded" : "loading")
                        .build()
                : HealthCheckResponse.named("embedding")
                        .down()
                        .withData("reason", fault)
                        .build();
    }
}
