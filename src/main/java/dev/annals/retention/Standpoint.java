package dev.annals.retention;

import dev.annals.belief.Lifespan;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * From where facts are seen: what was learned later does not show, and how old they are is measured to the valid instant.
 *
 * @param validAt null: all of valid time
 */
public record Standpoint(
        Retention retention, Instant knownAt, @Nullable Instant validAt) {

    /** The same, from another valid instant. */
    public Standpoint at(@Nullable Instant instant) {
        return new Standpoint(retention, knownAt, instant);
    }

    /** The same, from another known time. */
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

    /** @param confirmedAt when somebody said so last; null: nobody does any more */
    public boolean isStale(Lifespan lifespan, Interval valid, @Nullable Instant confirmedAt) {
        return validAt != null
                && confirmedAt != null
                && Staleness.isStale(valid, confirmedAt, lifespan.live(), validAt);
    }
}
