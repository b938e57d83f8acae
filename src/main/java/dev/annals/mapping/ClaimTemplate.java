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
 * A claim that every record makes, with pointers to what differs between records.
 *
 * @param each points to the array of records; null: the whole content is one record
 * @param object an entity; null: a value, or neither
 * @param value points to a literal
 * @param dates point to validFrom and validTo
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
     * An entity: named by the record, or fixed.
     *
     * @param path points to its name; null: it has a fixed name
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

    /** The op that a record makes; empty if the record lacks what the claim needs. */
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
