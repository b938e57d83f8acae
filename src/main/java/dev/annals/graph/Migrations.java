package dev.annals.graph;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the schema up to date at start-up. Replicas take turns on a node's write lock, which the database frees when
 * its holder dies. See ADR 2 for why this is not a library.
 */
@Singleton
class Migrations {

    /** In the order of application; each is one statement in {@code cypher/migrations}. Append only. */
    static final List<String> ALL = List.of(
            "001-migration-name",
            "002-tenant",
            "003-commit-seq",
            "004-commit-known-at",
            "005-idempotency-key",
            "006-predicate",
            "007-entity-id",
            "008-entity-identity",
            "009-slot",
            "010-slot-predicate",
            "011-claim-id",
            "012-fact-id",
            "013-fact-predicate",
            "014-fact-line",
            "015-fact-valid-from",
            "016-fact-valid-to",
            "017-fact-value",
            "018-decision-id",
            "019-entity-name",
            "020-episode-id",
            "021-episode-source",
            "022-episode-state",
            "023-episode-session",
            "024-inbox",
            "025-vector-space",
            "026-embedding-model",
            "027-fact-embedded",
            "028-episode-backlog",
            "029-passage-embedded",
            "030-embed-older-facts",
            "031-seal-key",
            "032-drop-entity-identity",
            "033-commit-scopes",
            "034-fact-predicate-by-time",
            "035-drop-fact-predicate",
            "036-drop-episode-source",
            "037-episode-source-key",
            "038-episode-source",
            "039-episode-source-id",
            "040-former-name",
            "041-entity-history",
            "042-key-used-at",
            "043-key-used",
            "044-written-dates",
            "045-claims-as-named",
            "046-one-slot-a-claim",
            "047-claim-object",
            "048-alias-name",
            "049-contradiction-id",
            "050-contradiction-known",
            "051-decision-known",
            "052-decisions-in-force",
            "053-contradiction-subject",
            "054-contradiction-gone",
            "055-drop-fact-line",
            "056-name-key",
            "057-claim-quote",
            "058-mapping",
            "059-job-id",
            "060-job-state",
            "061-job-item-id",
            "062-job-item-ordinal",
            "063-job-item-state",
            "064-passage-words",
            "065-fact-words",
            "066-drop-fact-embedding-a",
            "067-drop-fact-embedding-b",
            "068-drop-fact-words",
            "069-fact-words-with-predicate",
            "070-job-kind",
            "071-claim-said",
            "072-use",
            "075-what-is-archived",
            "076-drop-fact-embedding-a",
            "077-drop-fact-embedding-b",
            "078-drop-passage-embedding-a",
            "079-drop-passage-embedding-b",
            "080-drop-fact-words",
            "081-fact-words-with-archived",
            "082-drop-passage-words",
            "083-passage-words-with-archived",
            "084-decision-kind",
            "085-digest-embedded",
            "086-digest-words",
            "090-predicate-consistency",
            "091-session-id",
            "092-session-due",
            "093-session-started",
            "094-fact-scope",
            "095-memory-file",
            "096-deleted-line",
            "097-job-input",
            "098-injection",
            "100-episode-text");

    private static final Logger LOG = Logger.getLogger(Migrations.class);
    private static final Statement LOCK = Statement.named("graph/lock-migrations");
    private static final Statement APPLIED = Statement.named("graph/applied-migrations");
    private static final Statement RECORD = Statement.named("graph/record-migration");
    private static final Statement AWAIT_INDEXES = Statement.named("graph/await-indexes");

    private final Graph graph;
    private final Clock clock;

    Migrations(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    void atStart(@Observes @Priority(StartupOrder.MIGRATIONS) StartupEvent event) {
        apply();
    }

    private void apply() {
        if (graph.read(Migrations::isUpToDate)) {
            LOG.infof("Schema is up to date: %d migrations", ALL.size());
            return;
        }
        change(ALL.getFirst()); // the constraint that keeps the lock node unique
        int applied = graph.write(this::applyMissing);
        graph.read(tx -> AWAIT_INDEXES.run(tx, Map.of()));
        LOG.infof("Schema is up to date: %d migrations, %d of them new", ALL.size(), applied);
    }

    /** True at nearly every start; then nothing is written, and no lock is waited for. */
    private static boolean isUpToDate(TransactionContext tx) {
        Map<String, String> known = applied(tx);
        boolean all = ALL.stream()
                .allMatch(
                        name -> checksum(Statement.named("migrations/" + name)).equals(known.get(name)));
        if (all) {
            AWAIT_INDEXES.run(tx, Map.of());
        }
        return all;
    }

    private static Map<String, String> applied(TransactionContext tx) {
        return APPLIED.run(tx, Map.of("tenant", SystemTenant.NAME)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("name").asString(),
                        row -> row.get("checksum").asString()));
    }

    private int applyMissing(TransactionContext tx) {
        LOCK.run(tx, Map.of("tenant", SystemTenant.NAME));
        Map<String, String> known = applied(tx);
        int applied = 0;
        for (String name : ALL) {
            String checksum = checksum(Statement.named("migrations/" + name));
            if (!known.containsKey(name)) {
                change(name); // in a transaction of its own: a schema change and a write cannot share one
                RECORD.run(
                        tx,
                        Map.of(
                                "tenant",
                                SystemTenant.NAME,
                                "name",
                                name,
                                "checksum",
                                checksum,
                                "appliedAt",
                                GraphTime.write(clock.instant())));
                applied++;
            } else if (!checksum.equals(known.get(name))) {
                throw new IllegalStateException("cypher/migrations/" + name
                        + ".cypher was changed after it had been applied here; add a new migration instead");
            }
        }
        return applied;
    }

    private void change(String name) {
        Statement change = Statement.named("migrations/" + name);
        graph.write(tx -> change.run(tx, Map.of()));
    }

    static String checksum(Statement statement) {
        try {
            byte[] bytes = statement.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
