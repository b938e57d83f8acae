package dev.annals.bootstrap.finding;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding states for certain.
 *
 * @param op assert or end
 * @param value a {@link Name} or text
 * @param to null: open
 */
public record Claim(
        String op,
        Name subject,
        String predicate,
        Object value,
        Instant from,
        @Nullable Instant to,
        @Nullable String statement) {

    private static final String ASSERT = "assert";
    private static final String END = "end";

    public static Claim that(Name subject, String predicate, Object value, Instant from) {
        return new Claim(ASSERT, subject, predicate, value, from, null, null);
    }

    public static Claim ended(Name subject, String predicate, Object value, Instant from) {
        return new Claim(END, subject, predicate, value, from, null, null);
    }

    public Claim until(@Nullable Instant end) {
        return new Claim(op, subject, predicate, value, from, end, statement);
    }

    public Claim stated(String sentence) {
        return new Claim(op, subject, predicate, value, from, to, sentence);
    }

    /** In the form of an op in a transaction. */
    Map<String, Object> json(String source) {
        Map<String, Object> json = new TreeMap<>();
        json.put("op", op);
        json.put("subject", subject.json());
        json.put("predicate", predicate);
        switch (value) {
            case Name named -> json.put("object", named.json());
            default -> json.put("value", value.toString());
        }
        json.put("validFrom", from.toString());
        if (to != null) {
            json.put("validTo", to.toString());
        }
        if (statement != null) {
            json.put("statement", statement);
        }
        json.put("source", source);
        return json;
    }
}
