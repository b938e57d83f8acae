package dev.annals.graph.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The output of one run of the server, from where the previous run's ended. */
record OutputTail(Path file, long from) {

    private static final int LINES = 15;

    @Override
    public String toString() {
        return "Last lines of %s:%n%s".formatted(file, lastLines());
    }

    private String lastLines() {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            List<String> lines =
                    new String(in.readAllBytes(), UTF_8).strip().lines().toList();
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e + ")";
        }
    }
}
