package dev.annals.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Tracks up to which commit a tenant's history is known to be complete, and notifies listeners when that advances. */
final class LastCommit {

    private final AtomicLong reached = new AtomicLong();
    private final Set<Runnable> alarms = ConcurrentHashMap.newKeySet();

    /** The number of the last complete commit. */
    long reached() {
        return reached.get();
    }

    void raise(long commit) {
        if (commit > reached.getAndAccumulate(commit, Math::max)) {
            alarms.forEach(Runnable::run);
        }
    }

    void enter(Runnable alarm) {
        alarms.add(alarm);
    }

    /** @return whether no listener is left */
    boolean leave(Runnable alarm) {
        alarms.remove(alarm);
        return alarms.isEmpty();
    }
}
