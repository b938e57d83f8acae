package dev.annals.watch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Configures a service with frequent heartbeats on its change streams, few streams allowed, and no polling for commits
 * of other replicas.
 */
public final class Lively implements QuarkusTestResourceLifecycleManager {

    static final int MAX_WATCHERS = 6;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "annals.changes.heartbeat", "200ms",
                "annals.changes.poll", "1h",
                "annals.changes.max-watchers", Integer.toString(MAX_WATCHERS));
    }

    @Override
    public void stop() {}
}
