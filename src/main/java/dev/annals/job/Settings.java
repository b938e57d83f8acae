package dev.annals.job;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's settings for a job.
 *
 * @param predicates to examine; null: all
 * @param policy what may be decided and how, in a form that its kind defines, as canonical JSON; null: the service's
 *     configuration
 */
public record Settings(
        @Nullable List<String> predicates, @Nullable String policy) {

    /** @throws ProblemException if predicates were given */
    public void takesNoPredicates(String why) {
        if (predicates != null) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "predicates", why);
        }
    }
}
