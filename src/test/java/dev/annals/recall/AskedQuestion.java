package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.http.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question with its expected answers.
 *
 * @param memory that it is asked of
 * @param answers empty if the answer is not known
 * @param instants validAt and knownAt, if given
 */
record AskedQuestion(String memory, String question, List<String> answers, Map<String, String> instants) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d-\\d\\d)?");
    private static final String DISPUTED = " (disputed)";

    static AskedQuestion parse(String memory, String line) {
        String[] parts = line.split("\\|", -1);
        Map<String, String> instants = new LinkedHashMap<>();
        words(parts[2], " ").map(given -> given.split("=", 2)).forEach(given -> instants.put(given[0], given[1]));
        return new AskedQuestion(memory, parts[0].strip(), words(parts[1], "; ").toList(), instants);
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(instants);
        body.put("question", question);
        return body;
    }

    /** Whether it has all the answers written down, and no other. */
    boolean isRight(JsonNode answer) {
        List<JsonNode> said = Shown.list(answer.get("answers"));
        return said.size() == answers.size()
                && answers.stream().allMatch(wanted -> said.stream().anyMatch(reply -> isSaid(wanted, reply)));
    }

    private static boolean isSaid(String wanted, JsonNode reply) {
        String text = reply.get("text").textValue();
        if (wanted.endsWith(DISPUTED)) {
            return reply.path("disputed").booleanValue()
                    && text.equals(wanted.substring(0, wanted.length() - DISPUTED.length()));
        }
        return DATE.matcher(wanted).matches() ? text.startsWith(wanted) : text.equals(wanted);
    }

    private static Stream<String> words(String text, String separator) {
        return Stream.of(text.split(separator, -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
