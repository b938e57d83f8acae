package dev.annals.expire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job may do about stale facts: {@code {mode?}}.
 *
 * @param auto whether it may end them by itself
 */
record Policy(boolean auto) {

    private static final String AUTO = "auto";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** @param json null: as the service has it */
    static Policy parse(@Nullable String json, String field) {
        if (json == null) {
            return new Policy(false);
        }
        try {
            JsonNode policy = MAPPER.readTree(json);
            return Fields.within(field, () -> read(policy));
        } catch (JsonProcessingException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** @throws ProblemException that names the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("mode"));
        return new Policy(fields.get("mode") != null
                && fields.needWord("mode", List.of(AUTO, "propose")).equals(AUTO));
    }
}
