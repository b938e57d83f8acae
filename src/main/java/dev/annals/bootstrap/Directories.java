package dev.annals.bootstrap;

import dev.annals.bootstrap.history.GitRepository;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks which directories may be read: those inside the configured roots, after following links. */
@Singleton
class Directories {

    private static final String FIELD = "directory";
    private static final String SETTING = "annals.bootstrap.directories";

    private final List<Path> roots;

    Directories(BootstrapConfig config) {
        roots = config.directories().orElse(List.of());
    }

    /**
     * The real path of the directory, with all links followed.
     *
     * @throws ProblemException if it may not be read
     */
    Path allowed(String directory) {
        if (roots.isEmpty()) {
            throw refused("No directory may be read. Set " + SETTING
                    + " to the directories that hold projects, and restart.");
        }
        Path real;
        try {
            Path given = Path.of(directory);
            if (!given.isAbsolute()) {
                throw refused("Give an absolute path.");
            }
            real = given.toRealPath();
        } catch (IOException | InvalidPathException unreadable) {
            throw outside(); // also if it does not exist, to reveal nothing about the rest of the machine
        }
        if (!isInside(real)) {
            throw outside();
        }
        if (!Files.isDirectory(real)) {
            throw refused("This is a file. Give the directory of the project.");
        }
        return real;
    }

    /** The git directory that holds its history, if there is one. */
    Optional<Path> history(Path directory) {
        try {
            Optional<Path> git = GitRepository.places(directory);
            if (git.isPresent()) {
                for (Path reached : GitRepository.reached(git.get())) {
                    if (!isInside(reached.toRealPath())) {
                        throw refused("Its git directory refers to files outside " + SETTING + ", to "
                                + reached.getFileName() + ". Clone it there without --shared or worktrees.");
                    }
                }
            }
            return git;
        } catch (IOException unreadable) {
            throw refused("Its git directory cannot be read.");
        }
    }

    private boolean isInside(Path real) {
        return roots.stream().anyMatch(root -> {
            try {
                return real.startsWith(root.toRealPath());
            } catch (IOException gone) {
                return false;
            }
        });
    }

    private static ProblemException outside() {
        return refused("There is no such directory in those that " + SETTING + " names.");
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ErrorCode.INVALID_VALUE, FIELD, why);
    }
}
