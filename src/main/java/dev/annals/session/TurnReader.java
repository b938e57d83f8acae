package dev.annals.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.session.policy.Role;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads turns: {@code [{id?, role?, speaker?, content, at?}]}. */
final class TurnReader {

    private static final int MOST = 1_000;
    static final int LONGEST = 1_000_000;
    private static final Set<String> FIELDS = Set.of("id", "role", "speaker", "content", "at");

    private TurnReader() {}

    static List<Turn> turns(Fields fields) {
        @Nullable JsonNode given = fields.get("turns");
        if (given == null) {
            return List.of();
        }
        if (!given.isArray()) {
            throw Fields.wrongType("turns", "a list of turns", given);
        }
        if (given.size() > MOST) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "turns", "Send at most " + MOST + " turns at once.");
        }
        List<Turn> turns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : given) {
            String place = "turns[" + turns.size() + "]";
            Turn turn = Fields.within(place, () -> turn(node));
            if (!ids.add(turn.id())) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE,
                        place + ".id",
                        "An earlier turn has the same id or content. Give each turn its own id.");
            }
            turns.add(turn);
        }
        return turns;
    }

    private static Turn turn(JsonNode node) {
        Fields fields = Fields.of(node, FIELDS);
        Role role = fields.get("role") == null ? Role.USER : Role.ofWord(fields.needWord("role", Role.WORDS));
        @Nullable String speaker = fields.text("speaker");
        @Nullable String name = speaker == null ? null : Texts.name(speaker, "speaker");
        String content = Texts.content(fields.needText("content"), "content", LONGEST);
        @Nullable String at = fields.text("at");
        @Nullable
        Instant instant = at == null
                ? null
                : Fields.within("at", () -> WrittenDate.parse(at).first());
        @Nullable String id = fields.text("id");
        return new Turn(
                id == null ? Turn.idOf(at, role, name, content) : SessionBody.id(id, "id"),
                id != null,
                role,
                name,
                content,
                instant);
    }
}
