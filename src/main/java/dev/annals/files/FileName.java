package dev.annals.files;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;

/** The file names that hosts load automatically. */
final class FileName {

    static final List<String> ALL = List.of("MEMORY.md", "CLAUDE.md", "AGENTS.md");

    private FileName() {}

    /**
     * Reads a file name from a path parameter.
     *
     * @throws ProblemException not-found
     */
    static String ofPath(String name) {
        if (!ALL.contains(name)) {
            throw new ProblemException(
                    ErrorCode.NOT_FOUND,
                    "name",
                    "There is no such file. Choose one of " + String.join(", ", ALL) + ".");
        }
        return name;
    }
}
