package dev.annals.episode.bell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes announcements to the workers of all processes, those of a backlog one after the other. While publishing
 * fails, the workers of this process are told instead.
 */
final class Announcements {

    private static final int MAX_UNDER_WAY = 1_000;

    /** Publishes to all processes. */
    interface Way {
        CompletionStage<Void> send(Backlog backlog);

        void blocked(Throwable why);

        void free();
    }

    private final Consumer<Backlog> here;
    private final Way way;
    private final AtomicBoolean away = new AtomicBoolean();

    /** The value says whether to announce again: a record may be heard before its arrival is confirmed. */
    private final ConcurrentMap<Backlog, Boolean> underWay = new ConcurrentHashMap<>();

    Announcements(Consumer<Backlog> here, Way way) {
        this.here = here;
        this.way = way;
    }

    void announce(Backlog backlog) {
        if (away.get()) {
            here.accept(backlog);
        }
        if (underWay.size() >= MAX_UNDER_WAY) {
            here.accept(backlog);
        } else if (underWay.put(backlog, true) == null) {
            underWay.put(backlog, false);
            send(backlog);
        }
    }

    int underWay() {
        return underWay.size();
    }

    private void send(Backlog backlog) {
        CompletionStage<Void> sending;
        try {
            sending = way.send(backlog);
        } catch (RuntimeException refused) {
            sending = CompletableFuture.failedStage(refused); // else the backlog would stay in flight for ever
        }
        sending.whenComplete((sent, failure) -> sent(backlog, failure));
    }

    private void sent(Backlog backlog, @Nullable Throwable failure) {
        if (failure == null) {
            if (away.compareAndSet(true, false)) {
                way.free();
            }
            if (!underWay.remove(backlog, false)) {
                underWay.put(backlog, false);
                send(backlog);
            }
        } else {
            if (away.compareAndSet(false, true)) {
                way.blocked(failure);
                underWay.keySet().forEach(here);
            }
            underWay.remove(backlog);
            here.accept(backlog);
        }
    }
}
