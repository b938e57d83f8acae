package dev.annals.contradiction;

import dev.annals.belief.Value;
import dev.annals.entity.EntityRows;
import dev.annals.entity.Participant;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Reads contradictions from rows of {@code contradiction, subject, objects, claims, acceptedBy, believed}. */
public final class ContradictionRows {

    private ContradictionRows() {}

    /** @param knownAt the known time of the basis; later changes are not shown */
    public static KnownContradiction read(Record row, Instant knownAt) {
        org.neo4j.driver.Value contradiction = row.get("contradiction");
        Instant knownTo = GraphTime.read(contradiction.get("knownTo"));
        List<String> acceptedBy = row.get("acceptedBy").asList(id -> id.asString());
        return new KnownContradiction(
                contradiction.get("id").asString(),
                contradiction.get("kind").asString(),
                contradiction.get("scope").asString(),
                EntityRows.participant(row.get("subject"), knownAt),
                contradiction.get("predicate").asString(),
                sides(row, knownAt),
                Instants.bounded(GraphTime.read(contradiction.get("validFrom"))),
                Instants.bounded(GraphTime.read(contradiction.get("validTo"))),
                GraphTime.read(contradiction.get("knownFrom")),
                knownTo.isAfter(knownAt) ? null : knownTo,
                !knownTo.isAfter(knownAt) ? "gone" : acceptedBy.isEmpty() ? "open" : "accepted",
                acceptedBy.isEmpty() ? null : acceptedBy.getFirst(),
                row.get("believed").asList(id -> id.asString()));
    }

    private static List<KnownContradiction.Side> sides(Record row, Instant knownAt) {
        Map<String, Participant> objects =
                row.get("objects").asList(one -> EntityRows.participant(one, knownAt)).stream()
                        .collect(Collectors.toMap(Participant::id, one -> one, (one, same) -> one));
        Map<String, List<String>> claims = row.get("claims").asList(claim -> claim).stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.get("value").asString(),
                        Collectors.mapping(claim -> claim.get("id").asString(), Collectors.toList())));
        return row.get("contradiction").get("values").asList(key -> key.asString()).stream()
                .map(key -> side(Value.ofKey(key), objects, claims.getOrDefault(key, List.of())))
                .toList();
    }

    private static KnownContradiction.Side side(Value value, Map<String, Participant> objects, List<String> claims) {
        @Nullable Participant object = value instanceof Value.Of(String id) ? objects.get(id) : null;
        @Nullable Object literal = value instanceof Value.Literal(Object content) ? content : null;
        return new KnownContradiction.Side(object, literal, claims);
    }
}
