package dev.annals.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.session.HookScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A session of an agent on one machine, whose host runs the real script at each event. */
final class CodingAgent {

    private final HookScript script;
    private final Words words;
    private final String session;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<HookScript.Run> runs = new CopyOnWriteArrayList<>();

    CodingAgent(HookScript script, String session) {
        this.script = script;
        this.words = Words.of(script.host());
        this.session = session;
    }

    /** What its host calls the events. */
    private record Words(String start, String prompt, String reply, String compact, String end) {

        static Words of(String host) {
            return host.equals("cursor")
                    ? new Words("sessionStart", "beforeSubmitPrompt", "afterAgentResponse", "preCompact", "sessionEnd")
                    : new Words("SessionStart", "UserPromptSubmit", "Stop", "PreCompact", "SessionEnd");
        }
    }

    String starts() {
        return run(words.start(), Map.of("source", "startup"));
    }

    String hears(String prompt) {
        said.add("user " + prompt);
        return run(words.prompt(), Map.of("prompt", prompt));
    }

    void replies(String reply) {
        said.add("agent " + reply);
        run(words.reply(), Map.of("last_assistant_message", reply, "text", reply));
    }

    void compacts() {
        run(words.compact(), Map.of("trigger", "auto"));
    }

    void ends() {
        run(words.end(), Map.of("reason", "other"));
    }

    /** An event of which only a part reaches the disk. */
    void isCutOff() throws IOException {
        run(words.compact(), Map.of("trigger", "cut off"));
        Path body = script.waiting().getLast().resolve("body");
        Files.writeString(body, Files.readString(body).substring(0, 9));
    }

    /** @return whether nothing waits any more */
    boolean sendsWhatWaits() {
        run("anything", Map.of());
        return script.waiting().isEmpty();
    }

    HookScript script() {
        return script;
    }

    String session() {
        return session;
    }

    /** Its turns, in their order. */
    List<String> said() {
        return said;
    }

    List<HookScript.Run> runs() {
        return runs;
    }

    private String run(String event, Map<String, String> fields) {
        Map<String, String> body = new TreeMap<>(fields);
        body.put("session_id", session);
        body.put("conversation_id", session);
        body.put("cwd", "/work/shop");
        try {
            HookScript.Run run = script.run(event, new JsonMapper().writeValueAsString(body));
            runs.add(run);
            return run.printed();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
