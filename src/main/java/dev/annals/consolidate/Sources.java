package dev.annals.consolidate;

import dev.annals.access.Scopes;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads the material for digests. */
final class Sources {

    private static final Statement SESSIONS = Statement.named("consolidate/sessions");
    private static final Statement ENTITIES = Statement.named("consolidate/entities");

    /** The newest turns or facts to read per subject. Older ones are in earlier digests, if at all. */
    static final int MOST = 500;

    /** Relationships to look at per entity. A digest of an entity with more of them would not be worth reading. */
    static final int LOOK = 2_000;

    private Sources() {}

    /**
     * Decides which subjects are worth a digest. Those that already have one always are.
     *
     * @param atLeast the minimum number of turns or facts
     * @param before the last turn must be before this instant
     */
    record Worth(int atLeast, Instant before) {

        private static final Worth ANY = new Worth(1, Instants.MAX);
    }

    /**
     * The point of view for reading.
     *
     * @param use the model whose vectors count
     * @param from now, for all of valid time
     */
    record Sight(ModelInUse.Use use, Standpoint from) {

        static Sight of(ModelInUse model, Retention retention) {
            return new Sight(model.now(), retention.from(Instants.MAX, null));
        }
    }

    /**
     * Only sessions whose texts all have vectors: otherwise the digest would change a moment later, so they are left to
     * another job.
     */
    static List<Source> sessions(
            TransactionContext tx, String tenant, Scopes scopes, List<String> sessions, Worth worth, Sight sight) {
        return read(tx, tenant, scopes, rows(Subject.Kind.SESSION, sessions), worth, sight, Subject.Kind.SESSION);
    }

    static List<Source> entities(
            TransactionContext tx, String tenant, Scopes scopes, List<String> ids, Worth worth, Sight sight) {
        return read(tx, tenant, scopes, rows(Subject.Kind.ENTITY, ids), worth, sight, Subject.Kind.ENTITY);
    }

    private static List<Map<String, @Nullable Object>> rows(Subject.Kind kind, List<String> names) {
        return names.stream().map(name -> Subject.row(kind, null, name)).toList();
    }

    /** The material for these subjects, whether worth a digest or not. */
    static List<Source> some(
            TransactionContext tx, String tenant, Scopes scopes, Collection<Subject> subjects, Sight sight) {
        return Stream.of(Subject.Kind.values())
                .flatMap(kind -> {
                    List<Map<String, @Nullable Object>> rows = subjects.stream()
                            .filter(subject -> subject.kind() == kind)
                            .map(Subject::row)
                            .toList();
                    return read(tx, tenant, scopes, rows, Worth.ANY, sight, kind).stream();
                })
                .toList();
    }

    private static List<Source> read(
            TransactionContext tx,
            String tenant,
            Scopes scopes,
            List<Map<String, @Nullable Object>> rows,
            Worth worth,
            Sight sight,
            Subject.Kind kind) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", scopes.parameter());
        parameters.put("rows", rows);
        parameters.put("atLeast", worth.atLeast());
        parameters.put("before", GraphTime.write(worth.before()));
        parameters.put("look", LOOK);
        parameters.put("most", MOST);
        parameters.put("vector", sight.use().property());
        parameters.put("without", sight.use().without());
        List<Record> found = (kind == Subject.Kind.SESSION ? SESSIONS : ENTITIES).run(tx, parameters);
        List<Record> free =
                found.stream().filter(row -> !Held.isTaken(row.get("held"))).toList();
        return kind == Subject.Kind.SESSION
                ? free.stream()
                        .filter(row -> !Sessions.waits(row))
                        .map(Sessions::source)
                        .toList()
                : Entities.sources(free, sight.from());
    }
}
