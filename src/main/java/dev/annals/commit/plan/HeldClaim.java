package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the slot where it now competes.
 *
 * @param claim with the value it now means, and a statement that says so
 * @param named what its source said
 * @param standing whether it counts
 * @param accepted the decisions in force that accept a contradiction it is part of
 * @param marks whether it is archived or pinned
 */
public record HeldClaim(Claim claim, Named named, Standing standing, Set<String> accepted, Marks marks) {

    /**
     * What was said, whatever it has been taken to mean since.
     *
     * @param subject the id of the entity that was named
     * @param stated whether the statement is the caller's own
     */
    public record Named(String subject, @Nullable Value value, boolean stated, String statement) {}

    /**
     * Whether a claim counts, and otherwise the commits that stopped it.
     *
     * @param retractedIn the number of the commit; null if it is not retracted
     * @param setAsideIn the number of the commit; null if it is not set aside
     */
    public record Standing(
            @Nullable Long retractedIn, @Nullable Long setAsideIn) {
        public static final Standing LIVE = new Standing(null, null);

        public boolean isLive() {
            return retractedIn == null && setAsideIn == null;
        }

        Standing retracted(@Nullable Long commit) {
            return new Standing(commit, setAsideIn);
        }

        Standing setAside(@Nullable Long commit) {
            return new Standing(retractedIn, commit);
        }
    }

    public String id() {
        return claim.id();
    }

    boolean isLive() {
        return standing.isLive();
    }

    HeldClaim with(Standing next) {
        return new HeldClaim(claim, named, next, accepted, marks);
    }

    HeldClaim with(Set<String> next) {
        return new HeldClaim(claim, named, standing, next, marks);
    }

    HeldClaim with(Marks next) {
        return new HeldClaim(claim, named, standing, accepted, next);
    }

    HeldClaim meaning(@Nullable Value value, String statement) {
        Claim meant = new Claim(
                claim.id(),
                claim.commit(),
                claim.ordinal(),
                claim.kind(),
                value,
                claim.valid(),
                claim.confidence(),
                statement);
        return new HeldClaim(meant, named, standing, accepted, marks);
    }
}
