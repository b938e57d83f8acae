package dev.annals.files;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Lifespan;
import dev.annals.files.render.Worth;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Relevance;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Finds all facts that could go into a file and ranks them. Use in answers does not count, because it is not part of a
 * basis and the file must be reproducible.
 */
final class Candidates {

    private static final Statement FACTS = Statement.named("files/candidates");
    private static final Statement PREDICATES = Statement.named("files/work/predicates");
    private static final Interval ALWAYS = new Interval(Instants.MIN, Instants.MAX);

    private final Standpoint from;
    private final Map<String, Spoken> predicates = new HashMap<>();

    private Candidates(Standpoint from) {
        this.from = from;
    }

    private record Spoken(boolean one, Lifespan lifespan) {}

    /**
     * @param ids the most valuable first
     * @param deleted the keys of those that were deleted from the file
     * @param single the predicates that hold one value at a time
     */
    record Found(List<String> ids, Set<String> deleted, Set<String> single) {}

    static Found best(
            TransactionContext tx, Reader reader, View view, Basis basis, Retention retention, Deletions deletions) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("wanted", view.scopes());
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put(
                "validAt",
                GraphTime.write(Objects.requireNonNull(basis.validAt().instant())));
        Candidates candidates = new Candidates(retention.from(basis));
        PREDICATES
                .run(tx, Map.of("tenant", reader.tenant()))
                .forEach(row -> candidates.predicates.put(
                        row.get("name").asString(),
                        new Spoken(
                                row.get("cardinality").asString("").equals(Cardinality.ONE.word()),
                                candidates.from.lifespan(row.get("name").asString(), row.get("lifespans")))));
        List<Value> facts = FACTS.run(tx, parameters).getFirst().get("facts").asList(Function.identity());
        Set<String> keys = Set.copyOf(deletions.keys().values());
        return new Found(
                Worth.order(facts.stream().map(candidates::weighed).toList()),
                keys.isEmpty()
                        ? Set.of()
                        : facts.stream()
                                .map(Candidates::key)
                                .filter(keys::contains)
                                .collect(Collectors.toUnmodifiableSet()),
                candidates.single());
    }

    private Set<String> single() {
        return predicates.entrySet().stream()
                .filter(predicate -> predicate.getValue().one)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Identifies what is said about what in which scope, regardless of dates. */
    static String key(String scope, String subject, String predicate, String valueHash) {
        return String.join(" ", scope, subject, predicate, valueHash);
    }

    private static String key(Value fact) {
        return key(
                fact.get(Column.SCOPE).asString(),
                fact.get(Column.SUBJECT).asString(),
                fact.get(Column.PREDICATE).asString(),
                fact.get(Column.VALUE).asString());
    }

    /** The columns of the statement's rows. */
    private static final class Column {
        static final int ID = 0;
        static final int SCOPE = 1;
        static final int SUBJECT = 2;
        static final int PREDICATE = 3;
        static final int VALUE = 4;
        static final int SAID = 5;
        static final int CONFIDENCE = 6;
        static final int SOURCES = 7;
        static final int PINNED = 8;
    }

    private Worth.Weighed weighed(Value fact) {
        Spoken spoken = Objects.requireNonNullElse(
                predicates.get(fact.get(Column.PREDICATE).asString()), new Spoken(false, Lifespan.UNSAID));
        Instant said = Instant.ofEpochMilli(fact.get(Column.SAID).asLong(0));
        long sources = fact.get(Column.SOURCES).asLong();
        return new Worth.Weighed(
                fact.get(Column.ID).asString(),
                fact.get(Column.SUBJECT).asString(),
                fact.get(Column.PINNED).asBoolean(),
                from.isStale(spoken.lifespan, ALWAYS, said),
                spoken.lifespan.half().isEndless()
                        ? 1
                        : Relevance.of(
                                said, spoken.lifespan.half(), Objects.requireNonNull(from.validAt()), sources, 0),
                fact.get(Column.CONFIDENCE).asDouble(1),
                sources,
                spoken.one);
    }
}
