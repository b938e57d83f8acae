package dev.annals.episode;

import dev.annals.graph.StartupOrder;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Keeps workers busy while episodes wait. A message says only that a tenant may have some, so none is lost with a
 * process; each worker takes a batch and passes the message on.
 */
@ApplicationScoped
class Pump {

    private static final Logger LOG = Logger.getLogger(Pump.class);

    private final Pipeline pipeline;
    private final Inbox inbox;
    private final Emitter<String> intake;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    Pump(
            Pipeline pipeline,
            Inbox inbox,
            @Channel("intake") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> intake) {
        this.pipeline = pipeline;
        this.inbox = inbox;
        this.intake = intake;
    }

    /** Some episodes of the tenant may wait. */
    void announce(String tenant) {
        if (announced.add(tenant)) {
            intake.send(tenant);
        }
    }

    @Incoming("intake")
    @Blocking(value = "intake", ordered = false)
    void learn(String tenant) {
        announced.remove(tenant);
        try {
            List<Waiting> batch = pipeline.lease(tenant);
            if (!batch.isEmpty()) {
                announce(tenant); // for the next worker, while this one is busy
                pipeline.learn(tenant, batch);
                announce(tenant); // later episodes of the sessions it held are free now
            }
        } catch (ProblemException passing) {
            LOG.warnf("Learning for %s pauses: %s", tenant, passing.detail());
        }
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE) StartupEvent event) {
        sweep();
    }

    @Scheduled(
            every = "${annals.intake.sweep:15s}",
            delayed = "${annals.intake.sweep:15s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        try {
            inbox.tenants().forEach(this::announce);
        } catch (ProblemException passing) {
            LOG.warnf("The inbox cannot be swept: %s", passing.detail());
        }
    }
}
