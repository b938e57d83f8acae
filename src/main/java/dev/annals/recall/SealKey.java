package dev.annals.recall;

import dev.annals.graph.Graph;
import dev.annals.graph.StartupOrder;
import dev.annals.graph.Statement;
import dev.annals.graph.SystemTenant;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key for all seals. It is generated once and kept in the graph, so that every instance uses the same one, also
 * after a restart.
 */
@Singleton
class SealKey {

    private static final Statement KEY = Statement.named("recall/work/seal-key");
    private static final String NAME = "rendered";
    private static final int BYTES = 32;

    private final Graph graph;
    private volatile @Nullable Seal seal;

    SealKey(Graph graph) {
        this.graph = graph;
    }

    /** Runs before any request is served. If it fails, the service does not start. */
    void atStart(@Observes @Priority(StartupOrder.EMBEDDING) StartupEvent event) {
        seal();
    }

    Seal seal() {
        Seal known = seal;
        if (known == null) {
            known = new Seal(read());
            seal = known;
        }
        return known;
    }

    private byte[] read() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Map<String, Object> parameters = Map.of(
                "tenant",
                SystemTenant.NAME,
                "name",
                NAME,
                "fresh",
                Base64.getEncoder().encodeToString(fresh));
        String kept = graph.write(tx -> KEY.run(tx, parameters))
                .getFirst()
                .get("secret")
                .asString();
        byte[] key = Base64.getDecoder().decode(kept);
        if (key.length != BYTES) {
            throw new IllegalStateException("The seal key in the graph is invalid: " + key.length + " bytes");
        }
        return key;
    }
}
