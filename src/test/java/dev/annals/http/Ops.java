package dev.annals.http;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the ops of a transaction as a client sends them. */
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

    /** What was said of some time, or, given an object or value, that. */
    public static Op denies(Object subject, String predicate) {
        return claim("deny", subject, predicate);
    }

    public static Op retracts(String claim) {
        return decision("retract").with("claim", claim).with("reason", "it was a mistake");
    }

    public static Op setsAside(String claim) {
        return decision("setAside").with("claim", claim).with("reason", "nobody believes it");
    }

    public static Op merges(Object entity, Object into) {
        return decision("merge").with("entity", entity).with("into", into).with("reason", "they are one");
    }

    public static Op distinguishes(Object entity, Object from) {
        return decision("distinct").with("entity", entity).with("from", from).with("reason", "they are two");
    }

    public static Op splits(Object entity, Object into, String... claims) {
        return decision("split")
                .with("entity", entity)
                .with("into", into)
                .with("claims", List.of(claims))
                .with("reason", "they are two");
    }

    public static Op accepts(String contradiction) {
        return decision("accept").with("contradiction", contradiction).with("reason", "both are true");
    }

    public static Op aliases(Object entity, String name) {
        return decision("alias").with("entity", entity).with("name", name);
    }

    public static Op renames(Object entity, String name) {
        return decision("rename").with("entity", entity).with("name", name);
    }

    public static Op retypes(Object entity, String type) {
        return decision("retype").with("entity", entity).with("type", type);
    }

    /** @param what fact or episode */
    public static Op archives(String what, String id) {
        return decision("archive").with(what, id).with("reason", "nobody asks for it");
    }

    /** @param what fact or episode */
    public static Op pins(String what, String id) {
        return decision("pin").with(what, id).with("reason", "it must be at hand");
    }

    public static Op reverts(String decision) {
        return decision("revert").with("decision", decision).with("reason", "it was wrong");
    }

    /** An entity by its id. */
    public static Map<String, String> id(String id) {
        return Map.of("id", id);
    }

    public static Map<String, String> typed(String name, String type) {
        return Map.of("name", name, "type", type);
    }

    /** One of several bearers of a name. */
    public static Map<String, String> told(String name, String as) {
        return Map.of("name", name, "as", as);
    }

    private static Op decision(String op) {
        return new Op(Map.of("op", op));
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
