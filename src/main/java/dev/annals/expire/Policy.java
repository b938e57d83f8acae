package dev.annals.expire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.job.Mode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job may do about stale facts: {@code {mode?}}.
 *
 * @param mode whether the job may end them without asking
 */
record Policy(Mode mode) {

    /** @param json null: the service's default */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, new Policy(Mode.PROPOSE), Policy::read);
    }

    /** @throws ProblemException naming the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of(Mode.FIELD));
        return new Policy(Mode.read(fields));
    }
}
