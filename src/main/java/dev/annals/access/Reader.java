package dev.annals.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Who is reading, and therefore what an answer may be based on.
 *
 * @param tenant whose memory is read; no query crosses it
 * @param scopes those that the answer may show
 */
public record Reader(String tenant, Scopes scopes) {

    /**
     * A modifiable map with {@code tenant} and {@code scopes}, the parameters of every statement that answers callers.
     */
    public Map<String, Object> parameters() {
        return parameters(scopes);
    }

    /** The same, with the scopes narrowed to those asked for. */
    public Map<String, Object> parameters(Scopes narrowed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", narrowed.parameter());
        return parameters;
    }
}
