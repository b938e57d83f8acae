package dev.annals.graph;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Gives up on a database that no longer answers although its connections are open, for instance because its process is
 * suspended. A database that is only slow is waited for: it still answers small queries.
 */
@Singleton
class SilenceDetector {

    private static final Logger LOG = Logger.getLogger(SilenceDetector.class);

    /** How long a database found silent is taken to be silent without another check. */
    private static final Duration REMEMBERED = Duration.ofMillis(500);

    private final Pulse pulse;
    private final Duration wait;
    private final Duration startPatience;
    private volatile boolean started;
    private volatile boolean silent;
    private volatile long silentAt;
    private volatile long silentSince;

    SilenceDetector(Pulse pulse, GraphConfig config) {
        this.pulse = pulse;
        // A writer queued behind another can meet a silent database twice, the second time at once: leave time for two
        // checks.
        this.wait = config.queryTimeout().minus(Pulse.patience(config).multipliedBy(2));
        this.startPatience = config.retryTime();
    }

    /** Before that no caller is waiting, and a machine that starts two servers may be slow. */
    void started(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        started = true;
    }

    /** @param attempt is interrupted when given up, whereupon the driver closes its connection */
    <T> T over(Supplier<T> attempt) {
        if (silent) {
            check();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread worker = Thread.ofVirtual().start(() -> {
            try {
                answer.complete(attempt.get());
            } catch (Throwable failed) {
                answer.completeExceptionally(failed);
            }
        });
        try {
            return await(answer);
        } finally {
            if (!answer.isDone()) {
                worker.interrupt();
            }
        }
    }

    private <T> T await(CompletableFuture<T> answer) {
        while (true) {
            try {
                return answer.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                check();
            } catch (ExecutionException failed) {
                throw cause(failed);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw unavailable("the service is stopping");
            }
        }
    }

    /** @throws ProblemException if the database does not answer at all */
    private void check() {
        if (silent && started && System.nanoTime() - silentAt < REMEMBERED.toNanos()) {
            throw unavailable("no answer a moment ago");
        }
        Optional<String> fault = pulse.fault();
        silentAt = System.nanoTime();
        silentSince = silent ? silentSince : silentAt;
        silent = fault.isPresent();
        if (fault.isPresent() && (started || silentAt - silentSince > startPatience.toNanos())) {
            throw unavailable(fault.get());
        }
        if (fault.isPresent()) {
            LOG.warnf("Neo4j does not answer (%s); startup waits up to %s for it", fault.get(), startPatience);
        }
    }

    static RuntimeException cause(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException known -> known;
            case Error known -> throw known;
            case null, default -> new IllegalStateException(failed);
        };
    }

    static ProblemException unavailable(String why) {
        return new ProblemException(
                ErrorCode.DATABASE_UNAVAILABLE,
                "Neo4j did not answer in time (" + why
                        + "). Try again; a write with the same idempotency key takes effect once.");
    }
}
