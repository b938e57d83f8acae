package dev.annals.extract.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Builds the answer of a model, as raw text. */
final class Told {

    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final ArrayNode entities = root.putArray("entities");
    private final ArrayNode claims = root.putArray("claims");

    Told entity(String name, String type) {
        entities.addObject().put("name", name).put("type", type);
        return this;
    }

    Told claim(String quote, String subject, String predicate, String object) {
        return claim(quote, subject, predicate, object, "present", "", "");
    }

    Told claim(String quote, String subject, String predicate, String object, String tense, String from, String to) {
        claims.addObject()
                .put("quote", quote)
                .put("subject", subject)
                .put("predicate", predicate)
                .put("object", object)
                .put("tense", tense)
                .put("from", from)
                .put("to", to);
        return this;
    }

    String json() {
        return root.toString();
    }
}
