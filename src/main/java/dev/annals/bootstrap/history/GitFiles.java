package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.SourceFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** The files of a commit. Uncommitted changes in the working directory are not read. */
public record GitFiles(GitRepository git, Map<String, ObjectId> blobs, Touches touches, Instant newest)
        implements SourceFiles {

    @Override
    public List<String> paths() {
        return blobs.keySet().stream().sorted().toList();
    }

    @Override
    public @Nullable String text(String path) {
        @Nullable ObjectId blob = blobs.get(path);
        return blob == null ? null : git.text(blob, MOST_BYTES);
    }

    @Override
    public Instant at(String path) {
        return known(touches.last(path));
    }

    @Override
    public Instant first(String path) {
        return known(touches.first(path));
    }

    /** A date may be unknown if a merge brought the file, or if the history is cut off. */
    private Instant known(Instant at) {
        return at.equals(Instant.EPOCH) ? newest : at;
    }
}
