package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any other host, whose events are named like the points:
 * {@code {session, query?, said?: [{role?, speaker?, content, id?}]}}. Unknown fields are refused, because this format
 * is our own.
 */
record Generic() implements Host {

    private static final int MOST = 100_000;

    @Override
    public String word() {
        return "generic";
    }

    @Override
    public Optional<Event> event(String name, @Nullable JsonNode body) {
        return Arrays.stream(Point.values())
                .filter(point -> point.word().equals(name))
                .findFirst()
                .map(point -> event(point, Fields.of(body, Set.of("session", "query", "said"))));
    }

    private static Event event(Point point, Fields fields) {
        List<Event.Said> said = new ArrayList<>();
        @Nullable JsonNode given = fields.get("said");
        if (given != null && !given.isArray()) {
            throw Fields.wrongType("said", "a list of turns", given);
        }
        for (JsonNode turn : given == null ? List.<JsonNode>of() : given) {
            said.add(Fields.within("said[" + said.size() + "]", () -> said(turn)));
        }
        return new Event(
                fields.needText("session"),
                point,
                point == Point.COMPACT,
                said,
                fields.text("query"),
                point != Point.END);
    }

    private static Event.Said said(JsonNode turn) {
        Fields fields = Fields.of(turn, Set.of("role", "speaker", "content", "id"));
        @Nullable String speaker = fields.text("speaker");
        return new Event.Said(
                fields.get("role") == null ? Role.USER : Role.ofWord(fields.needWord("role", Role.WORDS)),
                speaker == null ? null : Texts.name(speaker, "speaker"),
                fields.needText("content"),
                fields.text("id"));
    }

    @Override
    public JsonNode answer(String event, @Nullable String context) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        return context == null ? answer : answer.put("context", context);
    }

    @Override
    public int mostTokens() {
        return MOST;
    }
}
