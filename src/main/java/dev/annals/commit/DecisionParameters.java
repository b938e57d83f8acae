package dev.annals.commit;

import dev.annals.change.DecisionKind;
import dev.annals.commit.plan.Changes;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.journal.Decision;
import dev.annals.time.Instants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New decisions as parameters of statements. */
final class DecisionParameters {

    private DecisionParameters() {}

    static Map<String, ?> decision(Changes.NewDecision made) {
        Decision decision = made.decision();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", decision.id());
        properties.put("ordinal", made.ordinal());
        properties.put("kind", decision.kind().word());
        properties.put("name", name(decision));
        properties.put("reason", decision.reason());
        properties.put("evidence", decision.evidence());
        properties.put("actor", made.actor());
        properties.put("commit", made.commit());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("about", CanonicalJson.write(decision.about()));
        properties.put("scopes", List.copyOf(made.scopes()));
        properties.put("slots", List.copyOf(made.slots()));
        properties.put("alone", made.alone());
        properties.put("rule", decision.about().get("rule"));
        return Map.of(
                "commit", made.commit(),
                "at", GraphTime.write(made.knownFrom()),
                "properties", properties,
                "claims", List.copyOf(made.claims()),
                "contradictions", about(decision, "contradiction"),
                "episodes", about(decision, "episode"),
                "entities", about(decision, "entity"),
                "into", about(decision, decision.kind() == DecisionKind.DISTINCT ? "from" : "into"),
                "reverted", about(decision, "decision"));
    }

    private static List<Object> about(Decision decision, String part) {
        @Nullable Object id = decision.about().get(part);
        return id == null ? List.of() : List.of(id);
    }

    private static String name(Decision decision) {
        Map<String, Object> about = decision.about();
        return switch (decision.kind()) {
            case RETRACT -> "retracted: " + decision.reason();
            case SET_ASIDE -> "set aside: " + decision.reason();
            case MERGE -> "merged: " + decision.reason();
            case DISTINCT -> "told apart: " + decision.reason();
            case SPLIT -> "split: " + decision.reason();
            case ACCEPT -> "accepted: " + decision.reason();
            case ALIAS -> "also called: " + about.get("name");
            case RENAME -> "renamed: " + about.get("name");
            case RETYPE -> "retyped: " + about.get("type");
            case ARCHIVE -> "archived: " + decision.reason();
            case PIN -> "pinned: " + decision.reason();
            case REVERT -> "reverted: " + decision.reason();
        };
    }
}
