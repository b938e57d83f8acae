package dev.annals.dedupe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.job.Mode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entities a job may consider the same: {@code {atLeast?, mode?}}.
 *
 * @param atLeast the least probability required of each pair; a person decides about less certain ones
 * @param mode whether the job may merge on its own
 */
record Policy(double atLeast, Mode mode) {

    /** Less certain pairs are not shown. */
    static final double LEAST = 0.5;

    private static final Policy DEFAULT = new Policy(0.95, Mode.PROPOSE);

    /** @param json null: the default policy */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException that names the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("atLeast", Mode.FIELD));
        double atLeast = fields.share("atLeast", DEFAULT.atLeast);
        if (atLeast < LEAST) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "atLeast",
                    "It must be a number from " + LEAST + " to 1. Pairs that are less probable are not even shown.");
        }
        return new Policy(atLeast, Mode.read(fields));
    }
}
