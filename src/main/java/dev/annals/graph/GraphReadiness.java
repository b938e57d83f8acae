package dev.annals.graph;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports ready while Neo4j answers a small query quickly. */
@Readiness
@Singleton
class GraphReadiness implements HealthCheck {

    private final Pulse pulse;

    GraphReadiness(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> fault = pulse.fault();
        return fault.isEmpty()
                ? HealthCheckResponse.named("neo4j").up().build()
                : HealthCheckResponse.named("neo4j")
                        .down()
                        .withData("reason", fault.get())
                        .build();
    }
}
