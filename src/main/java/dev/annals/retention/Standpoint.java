package dev.annals.retention;

import dev.annals.belief.Lifespan;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The instants from which facts are viewed: what was learned after the known time is not shown, and age is measured at
 * the valid time.
 *
 * @param validAt null: all of valid time
 */
public record Standpoint(
        Retention retention, Instant knownAt, @Nullable Instant validAt) {

    /** The same standpoint at another valid time. */
    public Standpoint at(@Nullable Instant instant) {
        return new Standpoint(retention, knownAt, instant);
    }

    /** The same standpoint at another known time. */
    public Standpoint asOf(Instant known) {
        return new Standpoint(retention, known, validAt);
    }

    /** @param declared {@code {lifespansFrom, timesToLive, halfLives}} of its predicate, or null */
    public Lifespan lifespan(String predicate, Value declared) {
        return retention.of(predicate, declaredBy(declared));
    }

    private Lifespan declaredBy(Value declared) {
        Lifespan last = Lifespan.UNSAID;
        if (!declared.isNull()) {
            List<Instant> from = declared.get("lifespansFrom").asList(GraphTime::read);
            for (int i = 0; i < from.size() && !from.get(i).isAfter(knownAt); i++) {
                last = Lifespan.ofWords(
                        declared.get("timesToLive").get(i).asString(),
                        declared.get("halfLives").get(i).asString());
            }
        }
        return last;
    }

    /** @param confirmedAt when somebody last said so; null: no claim says so any more */
    public boolean isStale(Lifespan lifespan, Interval valid, @Nullable Instant confirmedAt) {
        return validAt != null
                && confirmedAt != null
                && Staleness.isStale(valid, confirmedAt, lifespan.live(), validAt);
    }
}
