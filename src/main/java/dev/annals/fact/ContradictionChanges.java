package dev.annals.fact;

import dev.annals.belief.Value.Literal;
import dev.annals.entity.EntityRows;
import dev.annals.entity.Participant;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reports which contradictions a diff opened and closed. */
final class ContradictionChanges {

    private ContradictionChanges() {}

    /** @param knownAt the known time of the basis */
    static Diff.Contradictions of(List<DiffRows.Row> rows, Instant knownAt) {
        return new Diff.Contradictions(those(rows, true, knownAt), those(rows, false, knownAt));
    }

    private static List<Diff.Disagreement> those(List<DiffRows.Row> rows, boolean opened, Instant knownAt) {
        return rows.stream()
                .map(DiffRows.Row::contradiction)
                .filter(Objects::nonNull)
                .filter(row -> row.get("opened").asBoolean() == opened)
                .map(row -> disagreement(row, knownAt))
                .toList();
    }

    private static Diff.Disagreement disagreement(Record row, Instant knownAt) {
        Value contradiction = row.get("contradiction");
        Instant knownTo = GraphTime.read(contradiction.get("knownTo"));
        Map<String, Participant> objects = row.get("objects").asList(Function.identity()).stream()
                .map(object -> EntityRows.participant(object, knownAt))
                .collect(Collectors.toMap(object -> key(object.id()), Function.identity(), (one, same) -> one));
        return new Diff.Disagreement(
                contradiction.get("id").asString(),
                contradiction.get("kind").asString(),
                contradiction.get("scope").asString(),
                EntityRows.participant(row.get("subject"), knownAt),
                contradiction.get("predicate").asString(),
                contradiction.get("values").asList(key -> side(key.asString(), objects)),
                Instants.bounded(GraphTime.read(contradiction.get("validFrom"))),
                Instants.bounded(GraphTime.read(contradiction.get("validTo"))),
                GraphTime.read(contradiction.get("knownFrom")),
                knownTo.isAfter(knownAt) ? null : knownTo,
                ProvenanceReader.commit(row.get("cause")));
    }

    private static Diff.Side side(String key, Map<String, Participant> objects) {
        @Nullable Participant object = objects.get(key);
        return object != null ? new Diff.Side(object, null) : new Diff.Side(null, literal(key));
    }

    private static @Nullable Object literal(String key) {
        return dev.annals.belief.Value.ofKey(key) instanceof Literal(Object content) ? content : null;
    }

    private static String key(String entity) {
        return new dev.annals.belief.Value.Of(entity).key();
    }
}
