package dev.annals.decision;

import dev.annals.change.Receipt;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads decisions from rows. */
public final class DecisionRows {

    private DecisionRows() {}

    /** @param knownAt the known time of the basis; a later revert is not shown */
    public static KnownDecision read(Value decision, Instant knownAt) {
        Instant knownTo = GraphTime.read(decision.get("knownTo"));
        boolean inForce = knownTo.isAfter(knownAt);
        return new KnownDecision(
                decision.get("id").asString(),
                decision.get("kind").asString(),
                decision.get("about").asString(),
                text(decision.get("reason")),
                text(decision.get("evidence")),
                decision.get("actor").asString(),
                decision.get("commit").asLong(),
                GraphTime.read(decision.get("knownFrom")),
                inForce ? null : knownTo,
                inForce,
                inForce ? null : text(decision.get("revertedBy")));
    }

    static Receipt.FactRef fact(Value fact) {
        return new Receipt.FactRef(
                fact.get("id").asString(), fact.get("statement").asString());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
