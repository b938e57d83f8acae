package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.graph.Labels;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a reference to an entity: a name, {@code {id}} or {@code {name, type, as}}. */
final class ReferenceReader {

    private static final Set<String> FIELDS = Set.of("id", "name", "type", "as");

    private ReferenceReader() {}

    static Reference read(JsonNode node) {
        if (node.isTextual()) {
            return Reference.ByName.of(Texts.name(node.textValue(), "name"));
        }
        if (!node.isObject()) {
            throw Fields.wrongType(null, "a name, {id} or {name, type, as}", node);
        }
        Fields fields = Fields.of(node, FIELDS);
        @Nullable String id = fields.text("id");
        if (id != null) {
            if (fields.has("name") || fields.has("type") || fields.has("as")) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE, "id", "An id is enough: leave out name, type and as.");
            }
            return new Reference.ById(Texts.name(id, "id"));
        }
        @Nullable String type = fields.text("type");
        @Nullable String as = fields.text("as");
        return new Reference.ByName(
                Texts.name(fields.needText("name"), "name"),
                type == null ? null : type(type),
                as == null ? null : Texts.name(as, "as"));
    }

    /** A type becomes a label of the entity's node, so it must not be one of the graph's own labels. */
    static String type(String text) {
        if (text.equals(Entity.UNTYPED)) {
            return text;
        }
        String type = Texts.type(text, "type");
        if (Labels.isOwn(type)) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    "type",
                    "\"" + type + "\" is a label that the graph uses itself. Choose another type.");
        }
        return type;
    }
}
