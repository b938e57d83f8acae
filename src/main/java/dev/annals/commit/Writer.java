package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.belief.Value;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.EntityHistory;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.Head;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Writes what a group of commits changes: one statement for each kind of change, however many there are. */
@Singleton
class Writer {

    private static final Statement PREDICATES = Statement.named("commit/write-predicates");
    private static final Statement ENTITIES = Statement.named("commit/write-entities");
    private static final Statement CHANGED_ENTITIES = Statement.named("commit/change-entities");
    private static final Statement SLOTS = Statement.named("commit/write-slots");
    private static final Statement COMMITS = Statement.named("commit/write-commits");
    private static final Statement CLAIMS = Statement.named("commit/write-claims");
    private static final Statement DECISIONS = Statement.named("commit/write-decisions");
    private static final Statement STAND = Statement.named("commit/stand-claims");
    private static final Statement ACCEPT = Statement.named("commit/accept-claims");
    private static final Statement MOVE_CLAIMS = Statement.named("commit/move-claims");
    private static final Statement FACTS = Statement.named("commit/write-facts");
    private static final Statement OBJECTS = Statement.named("commit/write-objects");
    private static final Statement CLOSE = Statement.named("commit/close-facts");
    private static final Statement SUCCESSIONS = Statement.named("commit/write-successions");
    private static final Statement SUPPORT = Statement.named("commit/write-support");
    private static final Statement END_SUPPORT = Statement.named("commit/end-support");
    private static final Statement CONFIDENCES = Statement.named("commit/write-confidences");
    private static final Statement MOVE_FACTS = Statement.named("commit/move-facts");
    private static final Statement KEYS = Statement.named("commit/write-idempotency-keys");
    private static final Statement HEAD = Statement.named("commit/write-head");

    private final Participants participants;
    private final ContradictionWriter contradictions;
    private final IdentityWriter identities;
    private final ObjectMapper mapper;

    Writer(
            Participants participants,
            ContradictionWriter contradictions,
            IdentityWriter identities,
            ObjectMapper mapper) {
        this.participants = participants;
        this.contradictions = contradictions;
        this.identities = identities;
        this.mapper = mapper;
    }

    /** @param attempt kept on the commits, to know them again when the database's answer is lost */
    void write(TransactionContext tx, String tenant, Changes changes, Head head, String attempt) {
        Batch batch = new Batch(tx, tenant);
        batch.write(
                PREDICATES,
                changes.predicates.values(),
                predicate -> Rows.predicate(predicate, changes.declared.contains(predicate.name())));
        batch.writeAll(ENTITIES, madeEntities(changes));
        batch.writeAll(CHANGED_ENTITIES, changedEntities(changes));
        batch.write(SLOTS, changes.slots, Rows::slot);
        batch.write(COMMITS, changes.commits, commit -> CommitRows.commit(commit, attempt));
        batch.write(CLAIMS, changes.claims, Rows::claim);
        batch.write(DECISIONS, changes.decisions, DecisionRows::decision);
        batch.write(STAND, changes.standings.values(), Rows::standing);
        batch.write(ACCEPT, changes.acceptedClaims.entrySet(), Rows::accepted);
        batch.write(MOVE_CLAIMS, changes.movedClaims.values(), Rows::moved);
        batch.write(FACTS, changes.facts, Rows::fact);
        batch.writeAll(OBJECTS, objects(changes));
        batch.write(CLOSE, changes.closed, Rows::closed);
        batch.write(
                SUCCESSIONS,
                changes.successions,
                succession -> Map.of("fact", succession.fact(), "predecessor", succession.predecessor()));
        batch.write(SUPPORT, changes.gained, Rows::support);
        batch.write(END_SUPPORT, changes.lost, Rows::support);
        batch.write(
                CONFIDENCES,
                changes.confidences.entrySet(),
                entry -> Map.of("fact", entry.getKey(), "confidence", entry.getValue()));
        batch.write(MOVE_FACTS, changes.movedFacts, moved -> Map.of("id", moved.id(), "slot", moved.slot()));
        contradictions.write(batch, changes);
        identities.write(batch, changes);
        participants.write(tx, tenant, changes.parts);
        batch.write(KEYS, changes.keys, this::key);
        if (!changes.commits.isEmpty()) {
            batch.write(HEAD, List.of(head), CommitRows::head);
        }
    }

    private static List<Map<String, ?>> madeEntities(Changes changes) {
        return changes.entities.values().stream()
                .filter(history -> history.was() == null)
                .<Map<String, ?>>map(EntityRows::entity)
                .toList();
    }

    private static List<Map<String, ?>> changedEntities(Changes changes) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (EntityHistory history : changes.entities.values()) {
            if (history.was() != null) {
                rows.add(EntityRows.changed(history, history.was()));
            }
        }
        return rows;
    }

    private static List<Map<String, ?>> objects(Changes changes) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Changes.NewFact fact : changes.facts) {
            if (fact.segment().value() instanceof Value.Of object) {
                rows.add(Rows.object(fact, object));
            }
        }
        return rows;
    }

    private Map<String, ?> key(Changes.UsedKey used) {
        try {
            return Map.of(
                    "key", used.key().text(),
                    "request", used.key().request().hex(),
                    "receipt", mapper.writeValueAsString(used.receipt()),
                    "commit", used.receipt().commit().seq(),
                    "usedAt", GraphTime.write(used.at()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
