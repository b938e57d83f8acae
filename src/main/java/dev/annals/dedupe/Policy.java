package dev.annals.dedupe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entities a job may take for one: {@code {atLeast?, mode?}}.
 *
 * @param atLeast as sure as this of each two of them; what is less sure is for a person to decide
 * @param auto whether it may do so by itself
 */
record Policy(double atLeast, boolean auto) {

    /** What is less sure is not shown. */
    static final double LEAST = 0.5;

    private static final Policy DEFAULT = new Policy(0.95, false);

    /** @param json null: as the service has it */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException that names the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("atLeast", JobPolicy.MODE));
        double atLeast = fields.share("atLeast", DEFAULT.atLeast);
        if (atLeast < LEAST) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "atLeast",
                    "It is a number from " + LEAST + " to 1: what is less sure is not even shown.");
        }
        return new Policy(atLeast, JobPolicy.isAuto(fields));
    }
}
