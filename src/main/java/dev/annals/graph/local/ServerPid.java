package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Identifies the server's process; its start time distinguishes it from a later process with the same id. */
record ServerPid(long pid, Instant started) {

    /** The system computes it from its boot time, which a clock correction may shift. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ServerPid of(ProcessHandle process) {
        return new ServerPid(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<ServerPid> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", 2);
        try {
            return Optional.of(new ServerPid(Long.parseLong(words[0]), Instant.parse(words[words.length - 1])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + started + "\n");
    }

    /** The process, unless it has ended. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedThen(of(process).started()));
    }

    private boolean startedThen(Instant other) {
        return Duration.between(started, other).abs().compareTo(TOLERANCE) <= 0;
    }
}
