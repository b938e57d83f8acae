package dev.annals.index;

import dev.annals.embed.Model;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.graph.SystemTenant;
import java.time.Instant;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Changes the state of the vector spaces. */
final class SpaceWriter {

    private static final Statement LOCK = Statement.named("index/lock-spaces");
    private static final Statement SET = Statement.named("index/set-space");
    private static final Statement WANT = Statement.named("index/want-model");
    private static final Statement REPLACE = Statement.named("index/replace-model");
    private static final Statement LEASE = Statement.named("index/lease-space");
    private static final Statement RELEASE = Statement.named("index/release-space");

    private SpaceWriter() {}

    /** Locks the spaces until the end of the transaction. */
    static Spaces lock(TransactionContext tx) {
        LOCK.run(tx, Map.of("tenant", SystemTenant.NAME));
        return SpaceReader.read(tx);
    }

    /** @param model its id; "" for none */
    static void set(TransactionContext tx, Space space, Space.State state, String model, Instant now) {
        SET.run(
                tx,
                Map.of(
                        "tenant", SystemTenant.NAME,
                        "name", space.name(),
                        "state", state.word(),
                        "model", model,
                        "since", GraphTime.write(now)));
    }

    static void want(TransactionContext tx, String id, Model model, Instant now) {
        WANT.run(
                tx,
                Map.of(
                        "tenant",
                        SystemTenant.NAME,
                        "id",
                        id,
                        "properties",
                        SpaceReader.properties(model),
                        "at",
                        GraphTime.write(now)));
    }

    static void replace(TransactionContext tx, String id, Instant now) {
        REPLACE.run(tx, Map.of("tenant", SystemTenant.NAME, "id", id, "at", GraphTime.write(now)));
    }

    /** @return whether the owner holds the lease now */
    static boolean lease(
            TransactionContext tx,
            Space space,
            String model,
            String owner,
            Instant now,
            Instant until,
            Space.Progress progress) {
        return !LEASE.run(
                        tx,
                        Map.of(
                                "tenant", SystemTenant.NAME,
                                "name", space.name(),
                                "model", model,
                                "owner", owner,
                                "now", GraphTime.write(now),
                                "until", GraphTime.write(until),
                                "progress",
                                        Map.of(
                                                "done", progress.done(),
                                                "left", progress.left(),
                                                "perSecond", progress.perSecond())))
                .isEmpty();
    }

    static void release(TransactionContext tx, Space space, String owner) {
        RELEASE.run(tx, Map.of("tenant", SystemTenant.NAME, "name", space.name(), "owner", owner));
    }
}
