package dev.annals.session.host;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/** The supported hosts. */
public final class Hosts {

    private static final List<Host> ALL = List.of(new ClaudeCode(), new Cursor(), new Codex(), new Generic());

    private Hosts() {}

    /** @throws ProblemException not-found */
    public static Host ofWord(String word) {
        return ALL.stream()
                .filter(host -> host.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.NOT_FOUND,
                        "host",
                        "There is no such host. Choose one of "
                                + ALL.stream().map(Host::word).collect(Collectors.joining(", "))
                                + ". Other hosts use generic."));
    }
}
