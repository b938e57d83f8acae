package dev.annals.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a job may do, from a request or a schedule. */
public final class JobPolicy {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JobPolicy() {}

    /**
     * @param json as stored; null: the service's configuration applies
     * @param field where it came from
     * @throws ProblemException that names the field
     */
    public static <T> T parse(@Nullable String json, String field, T absent, Function<JsonNode, T> read) {
        if (json == null) {
            return absent;
        }
        try {
            JsonNode policy = MAPPER.readTree(json);
            return Fields.within(field, () -> read.apply(policy));
        } catch (JsonProcessingException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
