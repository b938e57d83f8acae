package dev.annals.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The script that hosts run at each event, as one host runs it on one machine.
 *
 * @param spool the directory where events wait
 * @param project the directory that the agent works in
 * @param seconds how long the host waits at most
 */
public record HookScript(String host, String url, String tenant, Path spool, Path project, int seconds) {

    private static final Path SCRIPT = Path.of("src/hosts/annals-hook").toAbsolutePath();

    /** How it ended, and how long it took. */
    public record Run(String printed, int exit, long millis) {}

    /** One that its host has started, and said the event to. */
    Process begin(String event, String json) {
        ProcessBuilder command =
                new ProcessBuilder(SCRIPT.toString(), host, event).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = new HashMap<>(Map.of(
                "ANNALS_URL",
                url,
                "ANNALS_TENANT",
                tenant,
                "ANNALS_SPOOL",
                spool.toString(),
                "ANNALS_TOKEN",
                "to\"k\\en",
                "ANNALS_HOOK_SECONDS",
                Integer.toString(seconds),
                "CLAUDE_PROJECT_DIR",
                project.toString()));
        command.environment().putAll(environment);
        try {
            Process process = command.start();
            try (OutputStream said = process.getOutputStream()) {
                said.write(json.getBytes(StandardCharsets.UTF_8));
            }
            return process;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Run run(String event, String json) {
        long begin = System.nanoTime();
        Process process = begin(event, json);
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            return new Run(printed, exit, (System.nanoTime() - begin) / 1_000_000);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The events that wait, and what is in the folder of those that were refused. */
    public List<Path> waiting() {
        return found("[0-9]+");
    }

    public List<Path> refused() {
        return found("refused/[^/]+");
    }

    String log() {
        return found("log").stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .findFirst()
                .orElse("");
    }

    private List<Path> found(String pattern) {
        if (!Files.exists(spool)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(spool, 3)) {
            return files.filter(file -> spool.relativize(file).toString().matches("[^/]+/" + pattern))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
