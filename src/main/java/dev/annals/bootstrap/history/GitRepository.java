package dev.annals.bootstrap.history;

import dev.annals.git.OwnSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** A local git repository, opened for reading only. */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;

    private GitRepository(Repository repository) {
        this.repository = repository;
    }

    /**
     * The files of a commit, path to blob. Links are left out.
     *
     * @param modules the paths of submodules
     */
    public record Tree(Map<String, ObjectId> blobs, List<String> modules) {}

    /**
     * The git directory that belongs to a directory: its {@code .git} folder, another one that it points to, or the
     * directory itself if it is a bare repository.
     */
    public static Optional<Path> places(Path directory) throws IOException {
        Path git = directory.resolve(Constants.DOT_GIT);
        if (Files.isRegularFile(git)) {
            String named = Files.readString(git).strip();
            return named.startsWith("gitdir:")
                    ? Optional.of(directory.resolve(
                            named.substring("gitdir:".length()).strip()))
                    : Optional.empty();
        }
        if (Files.isDirectory(git)) {
            return Optional.of(git);
        }
        boolean bare = Files.isRegularFile(directory.resolve(Constants.HEAD))
                && Files.isDirectory(directory.resolve("objects"))
                && Files.isDirectory(directory.resolve("refs"));
        return bare ? Optional.of(directory) : Optional.empty();
    }

    /** All directories from which reading it would read. */
    public static List<Path> reached(Path git) throws IOException {
        List<Path> reached = new ArrayList<>(List.of(git));
        Path common = git.resolve("commondir");
        Path home = git;
        if (Files.isRegularFile(common)) {
            home = git.resolve(Files.readString(common).strip());
            reached.add(home);
        }
        for (String inside : List.of("objects", "refs", "packed-refs", "config", "HEAD", "objects/pack")) {
            if (Files.exists(home.resolve(inside))) {
                reached.add(home.resolve(inside));
            }
        }
        Path alternates = home.resolve("objects/info/alternates");
        if (Files.isRegularFile(alternates)) {
            for (String line : Files.readAllLines(alternates)) {
                if (!line.isBlank()) {
                    reached.add(home.resolve("objects").resolve(line.strip()));
                }
            }
        }
        return reached;
    }

    public static GitRepository open(Path git) {
        OwnSettings.use();
        try {
            return new GitRepository(new FileRepositoryBuilder()
                    .setGitDir(git.toFile())
                    .setMustExist(true)
                    .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Repository repository() {
        return repository;
    }

    /** The head of the current branch; null if it has no commit yet. */
    public @Nullable ObjectId head() {
        try {
            return repository.resolve(Constants.HEAD + "^{commit}");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The URL it was cloned from. */
    public @Nullable String remote() {
        return repository
                .getConfig()
                .getString(
                        ConfigConstants.CONFIG_REMOTE_SECTION,
                        Constants.DEFAULT_REMOTE_NAME,
                        ConfigConstants.CONFIG_KEY_URL);
    }

    public boolean isShallow() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Tree tree(ObjectId commit) {
        Map<String, ObjectId> blobs = new LinkedHashMap<>();
        List<String> modules = new ArrayList<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commits.parseCommit(commit).getTree());
            files.setRecursive(true);
            while (files.next()) {
                FileMode mode = files.getFileMode();
                if (mode.equals(FileMode.GITLINK)) {
                    modules.add(files.getPathString());
                } else if (mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE)) {
                    blobs.put(files.getPathString(), files.getObjectId(0));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Tree(blobs, modules);
    }

    /** Null if it is too large, not text, or missing, as in a partial clone. */
    public @Nullable String text(ObjectId blob, int most) {
        return Blobs.text(repository, blob, most);
    }

    @Override
    public void close() {
        repository.close();
    }
}
