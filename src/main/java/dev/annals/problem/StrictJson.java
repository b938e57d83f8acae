package dev.annals.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON that is sent as text, as strictly as the bodies of requests. */
public final class StrictJson {

    private static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        new JsonStrictness().customize(mapper);
        return mapper;
    }

    /**
     * @param text not blank
     * @throws ProblemException invalid-value
     */
    public static JsonNode read(String text, String field) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    field,
                    "It must be one JSON value, without duplicate names and nested at most " + JsonStrictness.MAX_DEPTH
                            + " deep. Send several records as one array, and other text as a message or document.");
        }
    }
}
