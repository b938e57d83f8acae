package dev.annals.entity;

import dev.annals.graph.GraphTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads entities from rows. */
public final class EntityRows {

    private EntityRows() {}

    /** @param knownAt the known time of the basis; later changes are not shown */
    public static Participant participant(Value entity, Instant knownAt) {
        return new Participant(
                entity.get("id").asString(),
                asOf(entity.get("names"), entity.get("namesFrom"), knownAt),
                asOf(entity.get("types"), entity.get("typesFrom"), knownAt),
                entity.get("as").asString(null));
    }

    /** The last word that had begun by then, or else the first. */
    private static String asOf(Value words, Value from, Instant knownAt) {
        int last = 0;
        for (int i = 1; i < from.size() && !GraphTime.read(from.get(i)).isAfter(knownAt); i++) {
            last = i;
        }
        return words.get(last).asString();
    }

    /** @param row with {@code entity}, and with {@code countsAs} and {@code merges} if it counts as another */
    static KnownEntity known(Record row, Instant knownAt) {
        return known(
                row.get("entity"),
                merged(row.get("countsAs"), row.get("merges"), knownAt).orElse(null),
                knownAt);
    }

    private static KnownEntity known(Value entity, @Nullable MergedEntity countsAs, Instant knownAt) {
        Participant participant = participant(entity, knownAt);
        return new KnownEntity(
                participant.id(),
                entity.get("scope").asString(),
                participant.name(),
                participant.type(),
                participant.as(),
                GraphTime.read(entity.get("knownFrom")),
                countsAs);
    }

    /** @param row with {@code entity, merges, counted, aliases} */
    static EntityProfile profile(Record row, Instant knownAt) {
        Value entity = row.get("entity");
        return new EntityProfile(
                known(entity, null, knownAt),
                merged(entity, row.get("merges"), knownAt).orElse(null),
                counted(row.get("counted"), knownAt),
                row.get("aliases").asList(EntityRows::alias));
    }

    private static List<MergedEntity> counted(Value rows, Instant knownAt) {
        return rows.asList(Function.identity()).stream()
                .flatMap(row -> merged(row.get("entity"), row.get("merges"), knownAt).stream())
                .sorted(Comparator.comparing(MergedEntity::since).thenComparing(MergedEntity::id))
                .toList();
    }

    /** @param merges the chain between the two entities, which has held since its latest merge */
    private static Optional<MergedEntity> merged(Value entity, Value merges, Instant knownAt) {
        return merges.asList(Function.identity(), List.of()).stream()
                .max(Comparator.comparing(merge -> GraphTime.read(merge.get("knownFrom"))))
                .map(last -> merged(participant(entity, knownAt), last));
    }

    private static MergedEntity merged(Participant participant, Value merge) {
        return new MergedEntity(
                participant.id(),
                participant.name(),
                participant.type(),
                participant.as(),
                GraphTime.read(merge.get("knownFrom")),
                merge.get("decision").asString());
    }

    private static OtherName alias(Value alias) {
        return new OtherName(
                alias.get("name").asString(),
                GraphTime.read(alias.get("knownFrom")),
                alias.get("decision").asString());
    }
}
