package dev.annals.dedupe;

import dev.annals.belief.LiveSlot;
import dev.annals.digest.CanonicalJson;
import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.time.Precision;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads slots with their claims. */
final class ClaimSlots {

    private static final Statement SLOTS = Statement.named("dedupe/slots");

    private ClaimSlots() {}

    /** @param voices by the ids of the claims */
    record ClaimSlot(
            String key, String scope, String subject, String subjectName, LiveSlot live, Map<String, Voice> voices) {

        String sentence(dev.annals.belief.Value value) {
            return live.predicate()
                    .sentence(
                            subjectName,
                            value instanceof dev.annals.belief.Value.Literal(Object content)
                                    ? String.valueOf(content)
                                    : quoted(value));
        }

        /** Text in quotation marks, because values may differ only in white space. */
        String quoted(dev.annals.belief.Value value) {
            return switch (value) {
                case dev.annals.belief.Value.Literal(Object content) -> CanonicalJson.write(content);
                case dev.annals.belief.Value.Of(String id) ->
                    live.claims().stream()
                            .filter(claim -> value.equals(claim.value()))
                            .map(claim -> voices.get(claim.id()))
                            .filter(Objects::nonNull)
                            .map(Voice::object)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(id);
            };
        }
    }

    /**
     * The source of a claim.
     *
     * @param object the name of the entity that is its value; null for a literal
     * @param kept whether something archived or pinned rests on the claim
     * @param reverted whether somebody reverted a decision about it
     */
    record Voice(
            String source,
            @Nullable String episode,
            @Nullable Precision from,
            @Nullable Precision to,
            @Nullable String object,
            boolean kept,
            boolean reverted) {}

    /** By their keys. */
    static Map<String, ClaimSlot> some(TransactionContext tx, String tenant, Collection<String> keys) {
        Map<String, ClaimSlot> slots = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            SLOTS.run(tx, Map.of("tenant", tenant, "keys", List.copyOf(keys)))
                    .forEach(row -> slots.put(row.get("key").asString(), slot(row)));
        }
        return slots;
    }

    private static ClaimSlot slot(Record row) {
        Map<String, Voice> voices = new HashMap<>();
        row.get("claims")
                .asList(claim -> claim)
                .forEach(claim -> voices.put(claim.get("id").asString(), voice(claim)));
        return new ClaimSlot(
                row.get("key").asString(),
                row.get("scope").asString(),
                row.get("subject").get("id").asString(),
                row.get("subject").get("name").asString(),
                ClaimRows.slot(row),
                voices);
    }

    private static Voice voice(Value claim) {
        return new Voice(
                claim.get("source").asString(),
                claim.get("episode").asString(null),
                precision(claim.get("fromPrecision")),
                precision(claim.get("toPrecision")),
                claim.get("object").asString(null),
                claim.get("kept").asBoolean(),
                claim.get("reverted").asBoolean());
    }

    private static @Nullable Precision precision(Value word) {
        return word.isNull() ? null : Precision.ofWord(word.asString());
    }
}
