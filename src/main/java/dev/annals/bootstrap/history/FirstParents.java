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

/** The commits of a branch along its first parents, oldest first. */
final class FirstParents {

    /**
     * @param at when the branch reached it: the committer's date, but not after that of the head and not before that of
     *     the preceding commit, because clocks can be wrong
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
            List<Instant> dates = dates(newestFirst.stream()
                    .map(commit -> Instants.of(commit.getCommitterIdent()))
                    .toList());
            List<Step> steps = new ArrayList<>(newestFirst.size());
            for (int i = 0; i < dates.size(); i++) {
                steps.add(new Step(newestFirst.get(i).copy(), dates.get(i)));
            }
            return steps;
        }
    }

    /**
     * The time of each commit. A date in the future would hold back all later commits, so it is replaced by that of the
     * commit before.
     *
     * @param written oldest first
     */
    static List<Instant> dates(List<Instant> written) {
        Instant latest = latest(written);
        Instant last = written.stream()
                .filter(date -> !date.isAfter(latest))
                .findFirst()
                .orElse(latest);
        List<Instant> dates = new ArrayList<>(written.size());
        for (Instant date : written) {
            last = date.isBefore(last) || date.isAfter(latest) ? last : date;
            dates.add(last);
        }
        return dates;
    }

    /** The head's date, unless its clock is slow: then the latest date of all. */
    private static Instant latest(List<Instant> written) {
        List<Instant> sorted = written.stream().sorted().toList();
        Instant head = written.getLast();
        return head.isBefore(sorted.get((sorted.size() - 1) / 2)) ? sorted.getLast() : head;
    }
}
