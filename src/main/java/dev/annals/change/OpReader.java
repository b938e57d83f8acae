package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ops, each of whatever kind its field {@code op} says. */
public final class OpReader {

    static final int MAX_OPS = 10_000;

    private static final Set<String> RETRACT = Set.of("op", "claim", "reason");
    private static final Set<String> RENAME = Set.of("op", "entity", "name", "reason");
    private static final Set<String> RETYPE = Set.of("op", "entity", "type", "reason");
    private static final List<String> KINDS = List.of("assert", "correct", "end", "retract", "rename", "retype");

    private OpReader() {}

    /** The ops that came with an episode. */
    public static List<Op> claims(JsonNode claims) {
        if (!claims.isArray() || claims.size() > MAX_OPS) {
            throw Fields.wrongType("claims", "an array of at most " + MAX_OPS + " ops", claims);
        }
        return ops(claims, "claims");
    }

    static List<Op> ops(JsonNode nodes, String field) {
        List<Op> ops = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            ops.add(Fields.within(field + "[" + i + "]", () -> op(node)));
        }
        return ops;
    }

    private static Op op(JsonNode node) {
        return switch (node.path("op").asText()) {
            case "retract" -> retract(Fields.of(node, RETRACT));
            case "rename" -> rename(Fields.of(node, RENAME));
            case "retype" -> retype(Fields.of(node, RETYPE));
            default -> {
                Fields fields = Fields.of(node, ClaimReader.FIELDS);
                yield ClaimReader.read(fields, ClaimKind.ofWord(fields.needWord("op", KINDS)));
            }
        };
    }

    private static Op retract(Fields fields) {
        return new Op.Retract(
                Texts.name(fields.needText("claim"), "claim"), Texts.note(fields.needText("reason"), "reason"));
    }

    private static Op rename(Fields fields) {
        JsonNode entity = fields.need("entity");
        return new Op.Rename(
                Fields.within("entity", () -> ReferenceReader.read(entity)),
                Texts.name(fields.needText("name"), "name"),
                reason(fields));
    }

    private static Op retype(Fields fields) {
        JsonNode entity = fields.need("entity");
        return new Op.Retype(
                Fields.within("entity", () -> ReferenceReader.read(entity)),
                ReferenceReader.type(fields.needText("type")),
                reason(fields));
    }

    private static @Nullable String reason(Fields fields) {
        @Nullable String reason = fields.text("reason");
        return reason == null ? null : Texts.note(reason, "reason");
    }
}
