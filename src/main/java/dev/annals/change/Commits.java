package dev.annals.change;

import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** The only way to change what a tenant believes: numbered, chained and atomic commits. */
public interface Commits {

    /**
     * Returns once the change is durable.
     *
     * @throws ProblemException if it is refused; then nothing was written
     */
    Receipt commit(Submission submission);

    /**
     * Commits changes of one tenant in order, one commit each.
     *
     * @return for each change the reason it was refused, if it was; the others are durable
     */
    List<Optional<ProblemException>> commitAll(String tenant, List<Submission> submissions);

    /** Whether a caller in this process is waiting for a commit. */
    boolean underWay();
}
