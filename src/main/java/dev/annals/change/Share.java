package dev.annals.change;

import dev.annals.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part does to its commit, as found out under the lock.
 *
 * @param refusal why the commit cannot be made, if it cannot
 * @param ops that come before the transaction's own
 * @param evidence that the commit's record and digest name
 */
public record Share(@Nullable ProblemException refusal, List<Op> ops, List<Evidence> evidence) {

    public static Share of(List<Op> ops) {
        return new Share(null, ops, List.of());
    }

    /** What each does, in their order; none of them is refused. */
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
