package dev.annals.bootstrap.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Walks a history once, newest first, and records when files were changed and who worked on which area. The changes of
 * a merge are ignored; it counts only as a commit.
 */
public final class Touches {

    private final Map<String, Instant> last = new HashMap<>();
    private final Map<String, Instant> first = new HashMap<>();
    private final Contributors contributors = new Contributors();
    private final List<ObjectId> newestFirst = new ArrayList<>();
    private final Set<String> dated;
    private final int most;
    private boolean cut;

    private Touches(Set<String> dated, int most) {
        this.dated = dated;
        this.most = most;
    }

    /**
     * @param dated the files whose dates are wanted
     * @param most the maximum number of commits to look at, starting from the newest
     */
    public static Touches of(GitRepository git, ObjectId head, Set<String> dated, int most) {
        Touches touches = new Touches(dated, most);
        try {
            touches.walk(git.repository(), head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return touches;
    }

    /** Oldest first. */
    public List<ObjectId> commits() {
        return newestFirst.reversed();
    }

    /** Whether there are more, older commits. */
    public boolean isCut() {
        return cut;
    }

    Contributors contributors() {
        return contributors;
    }

    /** By the author's date; the epoch if unknown. */
    public Instant last(String path) {
        return last.getOrDefault(path, Instant.EPOCH);
    }

    public Instant first(String path) {
        return first.getOrDefault(path, Instant.EPOCH);
    }

    private void walk(Repository repository, ObjectId head) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            commits.markStart(commits.parseCommit(head));
            for (RevCommit commit : commits) {
                if (newestFirst.size() == most) {
                    cut = true;
                    return;
                }
                newestFirst.add(commit.copy());
                if (commit.getParentCount() < 2) {
                    touch(commits, files, commit);
                }
                commit.disposeBody();
            }
        }
    }

    private void touch(RevWalk commits, TreeWalk files, RevCommit commit) throws IOException {
        PersonIdent author = commit.getAuthorIdent();
        Instant at = Instants.of(author);
        files.reset();
        if (commit.getParentCount() == 0) {
            files.addTree(new EmptyTreeIterator());
        } else {
            files.addTree(commits.parseCommit(commit.getParent(0)).getTree());
        }
        files.addTree(commit.getTree());
        files.setRecursive(true);
        files.setFilter(TreeFilter.ANY_DIFF);
        Set<String> areas = new HashSet<>();
        while (files.next()) {
            String path = files.getPathString();
            areas.add(Areas.of(path));
            if (dated.contains(path)) {
                last.merge(path, at, (newer, older) -> newer);
                first.put(path, at);
            }
        }
        contributors.add(author, at, areas);
    }
}
