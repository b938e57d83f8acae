package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.change.DecisionKind;
import dev.annals.commit.plan.Loaded;
import dev.annals.journal.Decision;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads decisions. */
final class DecisionRows {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ABOUT = new TypeReference<>() {};

    private DecisionRows() {}

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
