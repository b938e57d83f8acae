package dev.annals.commit;

import dev.annals.access.Caller;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.graph.StartupOrder;
import dev.annals.time.Instants;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.neo4j.driver.TransactionContext;

/**
 * Runs commits once at startup and rolls them back. This warms up Neo4j's query plans and the code of both processes,
 * for which the first writer would otherwise wait seconds.
 */
@Singleton
class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);

    /** On a slower machine the start goes on, and the rehearsal continues beside it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * By default, Neo4j plans a statement again for a text of more than ten characters, so there are two rehearsals,
     * side by side.
     */
    private static final int SHORT = 10;

    private static final int LONG = 30;

    private final Graph graph;
    private final Loader loader;
    private final Writer writer;
    private final Clock clock;

    Rehearsal(Graph graph, Loader loader, Writer writer, Clock clock) {
        this.graph = graph;
        this.loader = loader;
        this.writer = writer;
        this.clock = clock;
    }

    /** As soon as the schema is there, since other queries at startup are then answered faster. */
    void atStart(@Observes @Priority(StartupOrder.MIGRATIONS + 1) StartupEvent event, ManagedExecutor executor) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> attempt(SHORT), executor),
                        CompletableFuture.runAsync(() -> attempt(LONG), executor))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void attempt(int length) {
        long begin = System.nanoTime();
        try {
            play(length);
            LOG.debugf("Rehearsed a commit in %d ms", (System.nanoTime() - begin) / 1_000_000);
        } catch (RuntimeException failed) {
            LOG.debug("Could not rehearse a commit: the first one will take longer", failed);
        }
    }

    void play() {
        play(SHORT);
        play(LONG);
    }

    /** Uses a tenant name that no caller can have and no other rehearsal has, so it never competes for a lock. */
    private void play(int length) {
        String tenant = ("-" + UUID.randomUUID()).substring(0, length);
        graph.rehearse(tx -> {
            commit(tx, tenant, ClaimKind.ASSERT, "old");
            commit(tx, tenant, ClaimKind.CORRECT, "new");
        });
    }

    private void commit(TransactionContext tx, String tenant, ClaimKind kind, String value) {
        Op op = new Op.Make(
                kind,
                Reference.ByName.of("rehearsal"),
                "rehearses",
                new Op.Said.Literal(new Value.Literal(value)),
                null,
                Instants.MAX,
                new Op.Written(null, null),
                1.0,
                null,
                null,
                null);
        Change change = Change.Transaction.of("main", null, null, List.of(op));
        Submission submission = new Submission(Caller.ofTenant(tenant, "rehearsal"), change, null);
        new CommitGroup(tenant, List.of(submission), loader, writer, clock).attempt(tx);
    }
}
