package dev.annals.episode.bell;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Debounces announcements: while episodes keep arriving in a backlog, learning them waits for a pause, though not for
 * long. Arrivals are then answered faster, and learning them together is cheaper for the vector index.
 */
@Singleton
public class AnnouncementDebouncer {

    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LISTEN_AGAIN = Duration.ofMillis(50);

    private final Consumer<Backlog> announcer;
    private final Consumer<Runnable> soon;
    private final LongSupplier nanoTime;
    private final Map<Backlog, Long> arrivals = new ConcurrentHashMap<>();
    private final Set<Backlog> listening = ConcurrentHashMap.newKeySet();

    @Inject
    AnnouncementDebouncer(Announcer announcer, ScheduledExecutorService timer) {
        this(
                announcer::announce,
                task -> {
                    var _ = timer.schedule(task, LISTEN_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                },
                System::nanoTime);
    }

    /** @param soon runs a task a moment later, on another thread */
    AnnouncementDebouncer(Consumer<Backlog> announcer, Consumer<Runnable> soon, LongSupplier nanoTime) {
        this.announcer = announcer;
        this.soon = soon;
        this.nanoTime = nanoTime;
    }

    /** The first arrival after a pause is announced at once. */
    public void arrived(Backlog backlog) {
        announce(backlog);
        arrivals.put(backlog, nanoTime.getAsLong());
    }

    /** Announces now, or in the next pause. */
    public void announce(Backlog backlog) {
        if (listening.add(backlog)) {
            listen(backlog, nanoTime.getAsLong());
        }
    }

    private void listen(Backlog backlog, long since) {
        long now = nanoTime.getAsLong();
        @Nullable Long arrival = arrivals.get(backlog);
        boolean quiet = arrival == null || now - arrival > QUIET.toNanos();
        if (!quiet && now - since < PATIENCE.toNanos()) {
            soon.accept(() -> listen(backlog, since));
            return;
        }
        if (quiet && arrival != null) {
            arrivals.remove(backlog, arrival);
        }
        listening.remove(backlog);
        announcer.accept(backlog);
    }
}
