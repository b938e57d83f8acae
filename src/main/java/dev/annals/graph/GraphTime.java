package dev.annals.graph;

import dev.annals.time.Instants;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Converts instants to and from the graph's UTC datetimes, in microseconds, which Neo4j Browser displays readably. */
public final class GraphTime {

    private GraphTime() {}

    public static ZonedDateTime write(Instant instant) {
        return Instants.micros(instant).atZone(ZoneOffset.UTC);
    }

    public static Instant read(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    public static @Nullable Instant readNullable(Value value) {
        return value.isNull() ? null : read(value);
    }
}
