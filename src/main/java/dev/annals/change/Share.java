package dev.annals.change;

import dev.annals.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part contributes to its commit, found while the tenant's head is locked.
 *
 * @param refusal why the commit is refused; null if it is not
 * @param ops applied before the transaction's own
 * @param evidence the episodes that the commit's record and digest name
 */
public record Share(@Nullable ProblemException refusal, List<Op> ops, List<Evidence> evidence) {

    public static Share of(List<Op> ops) {
        return new Share(null, ops, List.of());
    }

    /** Joins shares in order; none of them may be a refusal. */
    public static Share together(List<Share> shares) {
        return new Share(
                null,
                shares.stream().flatMap(share -> share.ops().stream()).toList(),
                shares.stream().flatMap(share -> share.evidence().stream()).toList());
    }

    public static Share refused(ProblemException why) {
        return new Share(why, List.of(), List.of());
    }
}
