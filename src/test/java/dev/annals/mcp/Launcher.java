package dev.annals.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the script that hosts start, and exchanges messages with it. */
final class Launcher {

    static final String PATH = "src/hosts/annals-mcp";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Launcher() {}

    /** Says all of it, and gives what was answered until the script had ended. */
    static List<JsonNode> answers(Map<String, String> environment, String... messages)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(PATH).redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(environment);
        Process process = command.start();
        try (OutputStream said = process.getOutputStream()) {
            said.write(String.join("\n", messages).getBytes(StandardCharsets.UTF_8));
        }
        List<JsonNode> answers = new ArrayList<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            answers.add(MAPPER.readTree(line));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("It ended with " + process.exitValue());
        }
        return answers;
    }
}
