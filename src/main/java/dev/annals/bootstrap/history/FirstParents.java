package dev.annals.bootstrap.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits of a branch, as it was: of merges the first parent, oldest first. */
final class FirstParents {

    /**
     * @param at when the branch came to it: the committer's date, but never before that of the one before, since clocks go wrong
     */
    record Step(ObjectId commit, Instant at) {}

    private FirstParents() {}

    static List<Step> of(Repository repository, ObjectId head) throws IOException {
        List<RevCommit> newestFirst = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit : walk) {
                newestFirst.add(commit);
            }
            Collections.reverse(newestFirst);
            List<Step> steps = new ArrayList<>(newestFirst.size());
            Instant last = Instant.MIN;
            for (RevCommit commit : newestFirst) {
                Instant at = Instants.of(commit.getCommitterIdent());
                last = at.isBefore(last) ? last : at;
                steps.add(new Step(commit.copy(), last));
            }
            return steps;
        }
    }
}
