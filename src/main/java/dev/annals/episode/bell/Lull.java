package dev.annals.episode.bell;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets who is talking talk: while episodes keep arriving in a backlog, its learning waits for a lull, though not for
 * long. Arrivals are answered sooner so, and what is learned together costs the vector index less.
 */
@Singleton
public class Lull {

    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LISTEN_AGAIN = Duration.ofMillis(50);

    private final Announcer announcer;
    private final ScheduledExecutorService timer;
    private final Map<Backlog, Long> arrivals = new ConcurrentHashMap<>();
    private final Set<Backlog> listening = ConcurrentHashMap.newKeySet();

    Lull(Announcer announcer, ScheduledExecutorService timer) {
        this.announcer = announcer;
        this.timer = timer;
    }

    /** The first after a silence is announced at once. */
    public void arrived(Backlog backlog) {
        announce(backlog);
        arrivals.put(backlog, System.nanoTime());
    }

    /** Now, or in the next lull. */
    public void announce(Backlog backlog) {
        if (listening.add(backlog)) {
            listen(backlog, System.nanoTime());
        }
    }

    private void listen(Backlog backlog, long since) {
        long now = System.nanoTime();
        @Nullable Long arrival = arrivals.get(backlog);
        boolean quiet = arrival == null || now - arrival > QUIET.toNanos();
        if (!quiet && now - since < PATIENCE.toNanos()) {
            var _ = timer.schedule(() -> listen(backlog, since), LISTEN_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        if (quiet && arrival != null) {
            arrivals.remove(backlog, arrival);
        }
        listening.remove(backlog);
        announcer.announce(backlog);
    }
}
