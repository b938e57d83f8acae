package dev.annals.entity;

import dev.annals.graph.GraphTime;
import java.time.Instant;
import org.neo4j.driver.Value;

/** Reads entities from rows. */
public final class EntityRows {

    private EntityRows() {}

    /** @param knownAt of the basis: what was learned later does not show */
    public static Participant participant(Value entity, Instant knownAt) {
        return new Participant(
                entity.get("id").asString(),
                asOf(entity.get("names"), entity.get("namesFrom"), knownAt),
                asOf(entity.get("types"), entity.get("typesFrom"), knownAt));
    }

    /** The last word that had begun by then; the first, where none had. */
    private static String asOf(Value words, Value from, Instant knownAt) {
        int last = 0;
        for (int i = 1; i < from.size() && !GraphTime.read(from.get(i)).isAfter(knownAt); i++) {
            last = i;
        }
        return words.get(last).asString();
    }

    static KnownEntity known(Value entity, Instant knownAt) {
        Participant participant = participant(entity, knownAt);
        return new KnownEntity(
                participant.id(),
                entity.get("scope").asString(),
                participant.name(),
                participant.type(),
                GraphTime.read(entity.get("knownFrom")));
    }
}
