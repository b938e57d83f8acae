package dev.annals.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim that records make, with pointers where it differs.
 *
 * @param each to the array of the records; null: the whole is one
 * @param object an entity; null: a value, or nothing
 * @param value where a literal stands
 * @param dates where validFrom and validTo stand
 */
record ClaimTemplate(
        @Nullable JsonPointer each,
        String op,
        Party subject,
        String predicate,
        @Nullable Party object,
        @Nullable JsonPointer value,
        Map<String, JsonPointer> dates) {

    /**
     * An entity: named by the record, or always the same.
     *
     * @param path to its name; null: it has one
     */
    record Party(
            @Nullable JsonPointer path,
            @Nullable String name,
            @Nullable String type) {

        JsonNode in(JsonNode found) {
            return path == null ? TextNode.valueOf(name) : at(found, path);
        }

        ObjectNode reference(JsonNode found) {
            ObjectNode reference = JsonNodeFactory.instance.objectNode();
            reference.set("name", in(found));
            if (type != null) {
                reference.put("type", type);
            }
            return reference;
        }
    }

    /** The op that a record makes; empty where it does not have what the claim is to say. */
    Optional<ObjectNode> op(JsonNode found) {
        if (says() && said(found).isNull()) {
            return Optional.empty();
        }
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        made.put("op", op);
        made.set("subject", subject.reference(found));
        made.put("predicate", predicate);
        if (object != null) {
            made.set("object", object.reference(found));
        } else if (value != null) {
            made.set("value", said(found));
        }
        dates.forEach((field, path) -> {
            JsonNode date = at(found, path);
            if (!date.isNull()) {
                made.set(field, date.isIntegralNumber() ? TextNode.valueOf(date.asText()) : date);
            }
        });
        return Optional.of(made);
    }

    private boolean says() {
        return object != null || value != null;
    }

    private JsonNode said(JsonNode found) {
        if (object != null) {
            return object.in(found);
        }
        return value == null ? NullNode.getInstance() : at(found, value);
    }

    private static JsonNode at(JsonNode found, JsonPointer path) {
        JsonNode node = found.at(path);
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}
