package dev.annals.http;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ops of a transaction, as a client writes them. */
public final class Ops {

    private Ops() {}

    public static Op says(Object subject, String predicate) {
        return claim("assert", subject, predicate);
    }

    public static Op corrects(Object subject, String predicate) {
        return claim("correct", subject, predicate);
    }

    public static Op ends(Object subject, String predicate) {
        return claim("end", subject, predicate);
    }

    public static Op retracts(String claim) {
        return new Op(Map.of("op", "retract", "claim", claim, "reason", "it was a mistake"));
    }

    /** An entity by its id. */
    public static Map<String, String> id(String id) {
        return Map.of("id", id);
    }

    public static Map<String, String> typed(String name, String type) {
        return Map.of("name", name, "type", type);
    }

    private static Op claim(String op, Object subject, String predicate) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("op", op);
        fields.put("subject", subject);
        fields.put("predicate", predicate);
        return new Op(fields);
    }

    /** One op. */
    public record Op(Map<String, Object> fields) {

        public Op object(Object object) {
            return with("object", object);
        }

        public Op value(Object value) {
            return with("value", value);
        }

        public Op from(String date) {
            return with("validFrom", date);
        }

        public Op to(String date) {
            return with("validTo", date);
        }

        /** The date is there, and null: since ever, or until further notice. */
        public Op unbounded(String date) {
            return with(date, NullNode.getInstance());
        }

        public Op confidence(double confidence) {
            return with("confidence", confidence);
        }

        public Op with(String field, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(fields);
            more.put(field, value);
            return new Op(more);
        }
    }
}
