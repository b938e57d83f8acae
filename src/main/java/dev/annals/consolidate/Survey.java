package dev.annals.consolidate;

import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A page of possible subjects for digests: sessions first, then entities.
 *
 * @param names of sessions, or ids of entities
 * @param next the cursor of the next page; null: there is none
 */
record Survey(
        Subject.Kind kind, List<String> names, @Nullable String next) {

    private static final Statement COUNT_SESSIONS = Statement.named("consolidate/count-sessions");
    private static final Statement COUNT_ENTITIES = Statement.named("consolidate/count-entities");
    private static final Statement NEXT_SESSIONS = Statement.named("consolidate/next-sessions");
    private static final Statement NEXT_ENTITIES = Statement.named("consolidate/next-entities");

    /** Few per page, because all turns of each are read with their vectors. */
    private static final int SESSIONS = 10;

    private static final int ENTITIES = 50;
    private static final String SESSIONS_AFTER = "sessions after ";
    private static final String ENTITIES_AFTER = "entities after ";

    static long count(TransactionContext tx, Task task, Policy policy) {
        return (policy.sessions() ? Examined.count(tx, task, COUNT_SESSIONS) : 0)
                + (policy.entities() ? Examined.count(tx, task, COUNT_ENTITIES) : 0);
    }

    /** @param after the cursor from the page before; empty at the beginning */
    static Survey next(TransactionContext tx, Task task, Policy policy, String after) {
        boolean first = after.isEmpty();
        if (after.startsWith(ENTITIES_AFTER) || (first && !policy.sessions())) {
            List<String> ids = Examined.next(
                    tx, task, NEXT_ENTITIES, first ? "" : after.substring(ENTITIES_AFTER.length()), ENTITIES);
            return new Survey(Subject.Kind.ENTITY, ids, ids.size() < ENTITIES ? null : ENTITIES_AFTER + ids.getLast());
        }
        List<String> sessions =
                Examined.next(tx, task, NEXT_SESSIONS, first ? "" : after.substring(SESSIONS_AFTER.length()), SESSIONS);
        @Nullable String entities = policy.entities() ? ENTITIES_AFTER : null;
        return new Survey(
                Subject.Kind.SESSION,
                sessions,
                sessions.size() < SESSIONS ? entities : SESSIONS_AFTER + sessions.getLast());
    }

    /** @param before the last turn must be before this instant */
    List<Source> sources(
            TransactionContext tx, Task task, ConsolidateConfig config, Instant before, Sources.Sight sight) {
        return kind == Subject.Kind.SESSION
                ? Sources.sessions(
                        tx, task.tenant(), task.scopes(), names, new Sources.Worth(config.turns(), before), sight)
                : Sources.entities(
                        tx, task.tenant(), task.scopes(), names, new Sources.Worth(config.facts(), before), sight);
    }
}
