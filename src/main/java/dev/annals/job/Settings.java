package dev.annals.job;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a job is to go about it, as its caller wishes.
 *
 * @param predicates to see to; null: all
 * @param policy what may be decided and how, in the kind's own words, as canonical JSON; null: as the service is configured
 */
public record Settings(
        @Nullable List<String> predicates, @Nullable String policy) {

    /** @throws ProblemException where some are asked for */
    public void takesNoPredicates(String why) {
        if (predicates != null) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "predicates", why);
        }
    }
}
