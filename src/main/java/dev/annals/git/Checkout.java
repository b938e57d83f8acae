package dev.annals.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds the repository that a directory is a checkout of. */
public final class Checkout {

    private Checkout() {}

    /**
     * The remote of the enclosing repository: origin, or else the first. A worktree has the remote of its main
     * repository.
     *
     * @return empty if it has no remote outside this machine
     * @throws IOException if git's config file cannot be read
     */
    public static Optional<GitRemote> remote(Path directory) throws IOException {
        OwnSettings.use();
        FileRepositoryBuilder git = new FileRepositoryBuilder()
                .findGitDir(directory.toAbsolutePath().normalize().toFile());
        if (git.getGitDir() == null) {
            return Optional.empty();
        }
        git.setBare().setup(); // the work tree does not matter
        Path config = git.getGitCommonDir().toPath().resolve(Constants.CONFIG);
        return Files.isRegularFile(config) ? remote(read(config)) : Optional.empty();
    }

    private static Config read(Path file) throws IOException {
        Config config = new Config();
        try {
            config.fromText(Files.readString(file));
        } catch (ConfigInvalidException invalid) {
            throw new IOException(file + ": " + invalid.getMessage(), invalid);
        }
        return config;
    }

    private static Optional<GitRemote> remote(Config config) {
        Stream<String> others = config.getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION).stream();
        return Stream.concat(Stream.of(Constants.DEFAULT_REMOTE_NAME), others)
                .flatMap(name -> Stream.ofNullable(
                        config.getString(ConfigConstants.CONFIG_REMOTE_SECTION, name, ConfigConstants.CONFIG_KEY_URL)))
                .findFirst()
                .flatMap(GitRemote::of);
    }
}
