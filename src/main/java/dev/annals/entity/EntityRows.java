package dev.annals.entity;

import dev.annals.belief.Entity;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import org.neo4j.driver.Value;

/** Reads entities from rows. */
public final class EntityRows {

    private EntityRows() {}

    /** @param knownAt of the basis: what was learned later does not show */
    public static Participant participant(Value entity, Instant knownAt) {
        boolean typed = !GraphTime.read(entity.get("typedFrom")).isAfter(knownAt);
        return new Participant(
                entity.get("id").asString(),
                entity.get("name").asString(),
                typed ? entity.get("type").asString() : Entity.UNTYPED);
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
