package dev.annals.change;

import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** The one way to change what a tenant believes: commits, numbered, chained and atomic. */
public interface Commits {

    /**
     * Returns when the change is durable.
     *
     * @throws ProblemException when it is refused; nothing was written then
     */
    Receipt commit(Submission submission);

    /**
     * Commits changes of one tenant in their order, one commit each.
     *
     * @return for each why it was refused, if it was; the others are durable
     */
    List<Optional<ProblemException>> commitAll(String tenant, List<Submission> submissions);

    /** Whether somebody waits for a commit of this process at the moment. */
    boolean underWay();
}
