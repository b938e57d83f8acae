package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.change.DecisionKind;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Loaded;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.journal.Decision;
import dev.annals.time.Instants;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Decisions as rows and node properties, written by statements and read from them. */
final class DecisionRows {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ABOUT = new TypeReference<>() {};

    private DecisionRows() {}

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

    static Loaded.MadeDecision made(Record row) {
        Decision decision = new Decision(
                row.get("id").asString(),
                DecisionKind.ofWord(row.get("kind").asString()),
                about(row.get("about")),
                row.get("reason").asString(null),
                row.get("evidence").asString(null));
        return new Loaded.MadeDecision(
                decision,
                row.get("scopes").asList(Value::asString),
                row.get("claims").asList(Value::asString),
                row.get("reverted").asBoolean());
    }

    static Loaded.Word name(Value decision) {
        return word(decision, "name");
    }

    static Loaded.Word type(Value decision) {
        return word(decision, "type");
    }

    /** The type with which a split or alias introduced its entity; empty if it gave none. */
    static Optional<Loaded.Word> typeIfGiven(Value decision) {
        return about(decision.get("about")).containsKey("type") ? Optional.of(type(decision)) : Optional.empty();
    }

    private static Loaded.Word word(Value decision, String part) {
        return new Loaded.Word(decision.get("id").asString(), (String)
                Objects.requireNonNull(about(decision.get("about")).get(part)));
    }

    private static Map<String, Object> about(Value json) {
        try {
            return MAPPER.readValue(json.asString(), ABOUT);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
