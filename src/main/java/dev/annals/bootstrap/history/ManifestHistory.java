package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Carried;
import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.manifest.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** Reads what manifests declared along a branch. A manifest is parsed only when its content has changed. */
public final class ManifestHistory {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_NOTICES = 50;

    private final Repository repository;
    private final ManifestLog log;
    private final Map<String, Chapter.Notice> notices = new LinkedHashMap<>();

    private ManifestHistory(Repository repository, String project) {
        this.repository = repository;
        this.log = new ManifestLog(project);
    }

    /** All changes, oldest first, and notices about what could not be read. */
    public record Read(List<Finding> findings, List<Chapter.Notice> notices) {}

    public static Read of(GitRepository git, String project, ObjectId head) {
        try {
            return new ManifestHistory(git.repository(), project).read(head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Read read(ObjectId head) throws IOException {
        List<Finding> found = new ArrayList<>();
        List<FirstParents.Step> steps = FirstParents.of(repository, head);
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            @Nullable RevTree before = null;
            Set<String> changed = new LinkedHashSet<>();
            for (int i = 0; i < steps.size(); i++) {
                FirstParents.Step step = steps.get(i);
                RevTree tree = commits.parseCommit(step.commit()).getTree();
                if (!tree.equals(before)) {
                    differences(files, before, tree, changed, step);
                }
                before = tree;
                boolean last = i + 1 == steps.size() || steps.get(i + 1).at().isAfter(step.at());
                if (last && !changed.isEmpty()) {
                    found.addAll(log.told(changed, step.at(), step.commit().name()));
                    changed.clear();
                }
            }
        }
        return new Read(found, List.copyOf(notices.values()));
    }

    private void differences(
            TreeWalk files, @Nullable RevTree before, RevTree tree, Set<String> changed, FirstParents.Step step)
            throws IOException {
        files.reset();
        if (before == null) {
            files.addTree(new EmptyTreeIterator());
        } else {
            files.addTree((AnyObjectId) before);
        }
        files.addTree((AnyObjectId) tree);
        files.setRecursive(true);
        files.setFilter(TreeFilter.ANY_DIFF);
        while (files.next()) {
            String name = files.getNameString();
            if (Manifest.KINDS.stream().noneMatch(kind -> kind.isNamed(name)) || Carried.is(files.getPathString())) {
                continue;
            }
            String path = files.getPathString();
            if (files.getRawMode(1) == 0) {
                log.remove(path);
                changed.add(path);
            } else if (isFile(files.getRawMode(1)) && parse(path, files.getObjectId(1), step)) {
                changed.add(path);
            }
        }
    }

    private static boolean isFile(int mode) {
        return (mode & 0170000) == 0100000; // neither a link nor a submodule
    }

    /** If a manifest cannot be parsed, a notice says so, and what it declared before still counts. */
    private boolean parse(String path, ObjectId blob, FirstParents.Step step) {
        Optional<Manifest.Kind> kind = Manifest.kindOf(path);
        @Nullable String text = Blobs.text(repository, blob, MOST_BYTES);
        try {
            if (kind.isPresent() && text != null) {
                log.set(path, kind.get().parse(text));
                return true;
            }
        } catch (RuntimeException broken) {
            // reported below
        }
        if (notices.size() < MOST_NOTICES) {
            notices.putIfAbsent(
                    path,
                    new Chapter.Notice(
                            path,
                            path + " could not be read at commit "
                                    + step.commit().abbreviate(10).name()
                                    + ": what it declared before is assumed to hold until it can be read",
                            Map.of("path", path, "commit", step.commit().name())));
        }
        return false;
    }
}
