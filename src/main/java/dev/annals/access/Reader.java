package dev.annals.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Who reads: all that a question may be answered from.
 *
 * @param tenant no query crosses it
 * @param scopes those the answer may show
 */
public record Reader(String tenant, Scopes scopes) {

    /** {@code tenant} and {@code scopes} as every statement that answers callers takes them; others can be added. */
    public Map<String, Object> parameters() {
        return parameters(scopes);
    }

    /** The same, of only those of the scopes that are asked for. */
    public Map<String, Object> parameters(Scopes narrowed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", narrowed.parameter());
        return parameters;
    }
}
