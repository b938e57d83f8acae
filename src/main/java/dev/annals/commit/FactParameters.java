package dev.annals.commit;

import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.belief.Value;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Wording;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New and moved facts as parameters of statements. */
final class FactParameters {

    private FactParameters() {}

    static Map<String, @Nullable Object> fact(Changes.NewFact made) {
        Segment segment = made.segment();
        Slot slot = made.slot();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("scope", slot.scope());
        properties.put("predicate", slot.predicate());
        properties.put("name", made.statement() + Wording.dates(segment.valid()));
        properties.put("statement", made.statement());
        properties.put("line", line(slot, segment.value()));
        properties.put("slot", slot.key());
        properties.put("believedSince", GraphTime.write(made.tenure().since()));
        tenure(properties, made.tenure());
        ClaimParameters.value(properties, segment.value());
        ClaimParameters.valid(properties, segment.valid());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", segment.confidence());
        properties.put("archivedFrom", GraphTime.write(Instants.MAX));
        properties.put("embeddedBy", "");
        return properties;
    }

    /** Stored only if parts of the interval have been believed since different instants. */
    private static void tenure(Map<String, @Nullable Object> properties, Tenure tenure) {
        if (tenure.parts().size() > 1) {
            properties.put(
                    "tenureFrom",
                    tenure.parts().stream()
                            .map(part -> GraphTime.write(part.valid().from()))
                            .toList());
            properties.put(
                    "tenureSince",
                    tenure.parts().stream()
                            .map(part -> GraphTime.write(part.since()))
                            .toList());
        }
    }

    /** Equal for all beliefs about one subject, predicate and value, whatever the cardinality was. */
    private static String line(Slot slot, Value value) {
        return new Slot(slot.scope(), slot.subject(), slot.predicate(), value.key()).key();
    }

    static Map<String, ?> moved(Changes.MovedFact moved) {
        return Map.of("id", moved.id(), "slot", moved.slot(), "at", GraphTime.write(moved.at()));
    }
}
