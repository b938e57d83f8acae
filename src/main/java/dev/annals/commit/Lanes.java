package dev.annals.commit;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lanes of tenants with writers present: one for each, removed when the last writer leaves. */
final class Lanes<W extends Lane.Waits> {

    private final int maxWaiting;
    private final Map<String, Lane<W>> lanes = new ConcurrentHashMap<>();

    /** @param maxWaiting the maximum number of writers per tenant */
    Lanes(int maxWaiting) {
        this.maxWaiting = maxWaiting;
    }

    /**
     * Every call must be followed by {@link #leave}, unless it throws.
     *
     * @throws ProblemException busy, if too many writers are waiting
     */
    Lane<W> enter(String tenant) {
        return lanes.compute(tenant, (name, present) -> {
            Lane<W> lane = present == null ? new Lane<>() : present;
            if (lane.enter() > maxWaiting) {
                lane.leave();
                throw new ProblemException(
                        ErrorCode.BUSY, "More than " + maxWaiting + " writes to this tenant are waiting.");
            }
            return lane;
        });
    }

    void leave(String tenant) {
        lanes.computeIfPresent(tenant, (name, present) -> present.leave() ? null : present);
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }
}
