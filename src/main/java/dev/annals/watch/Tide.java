package dev.annals.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far the commits of a tenant go that are there for certain, and who is to be woken when there are more. */
final class Tide {

    private final AtomicLong reached = new AtomicLong();
    private final Set<Runnable> alarms = ConcurrentHashMap.newKeySet();

    /** The number of the last commit. */
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

    /** @return whether nobody is left */
    boolean leave(Runnable alarm) {
        alarms.remove(alarm);
        return alarms.isEmpty();
    }
}
