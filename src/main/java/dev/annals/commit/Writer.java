package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/**
 * Writes the changes of a group of commits: what nearly all need in one statement, and each rarer kind in one of its
 * own.
 */
@Singleton
class Writer {

    private static final Statement CHANGED_ENTITIES = Statement.named("commit/change-entities");
    private static final Statement GROUP = Statement.named("commit/write-group");
    private static final Statement DECISIONS = Statement.named("commit/write-decisions");
    private static final Statement STAND = Statement.named("commit/stand-claims");
    private static final Statement ACCEPT = Statement.named("commit/accept-claims");
    private static final Statement MARK_CLAIMS = Statement.named("commit/mark-claims");
    private static final Statement MARK_FACTS = Statement.named("commit/mark-facts");
    private static final Statement MARK_EPISODES = Statement.named("commit/mark-episodes");
    private static final Statement MOVE_CLAIMS = Statement.named("commit/move-claims");
    private static final Statement MOVE_FACTS = Statement.named("commit/move-facts");

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

    /** @param attempt stored on the commits, so that they are recognized if the database's answer is lost */
    void write(TransactionContext tx, String tenant, Changes changes, Head head, String attempt) {
        Batch batch = new Batch(tx, tenant);
        batch.writeAll(CHANGED_ENTITIES, changedEntities(changes));
        if (!changes.commits.isEmpty() || !changes.keys.isEmpty() || !changes.predicates.isEmpty()) {
            GroupParameters group = new GroupParameters(changes);
            Map<String, Object> rows = group.rows(head, attempt);
            rows.put("keys", changes.keys.stream().map(this::key).toList());
            group.check(GROUP.run(tx, Map.of("tenant", tenant, "group", rows)).getFirst());
        }
        batch.write(DECISIONS, changes.decisions, DecisionParameters::decision);
        batch.write(STAND, changes.standings.values(), ClaimParameters::standing);
        batch.write(ACCEPT, changes.acceptedClaims.entrySet(), ClaimParameters::accepted);
        batch.write(MARK_CLAIMS, changes.markedClaims.entrySet(), MarkParameters::claim);
        batch.write(MARK_FACTS, changes.markedFacts.entrySet(), MarkParameters::fact);
        batch.write(MARK_EPISODES, changes.markedEpisodes.entrySet(), MarkParameters::episode);
        batch.write(MOVE_CLAIMS, changes.movedClaims.values(), ClaimParameters::moved);
        batch.write(MOVE_FACTS, changes.movedFacts, FactParameters::moved);
        contradictions.write(batch, changes);
        identities.write(batch, changes);
        participants.write(tx, tenant, changes.parts);
    }

    private static List<Map<String, ?>> changedEntities(Changes changes) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (EntityHistory history : changes.entities.values()) {
            if (history.was() != null) {
                rows.add(EntityParameters.changed(history, history.was()));
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
