package dev.annals.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.digest.Digest;
import dev.annals.mapping.ClaimTemplate.Party;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads mappings from JSON. */
final class MappingReader {

    private static final Set<String> TEMPLATE =
            Set.of("each", "op", "subject", "predicate", "object", "value", "validFrom", "validTo");
    private static final Set<String> PARTY = Set.of("path", "name", "type");
    private static final List<String> DATES = List.of("validFrom", "validTo");
    private static final List<String> OPS =
            Arrays.stream(ClaimKind.values()).map(ClaimKind::word).toList();
    private static final int MAX_TEMPLATES = 100;
    private static final int MARK_LENGTH = 8;

    private MappingReader() {}

    /**
     * @param claims an array
     * @throws ProblemException that names the invalid field
     */
    static Mapping read(String source, JsonNode claims) {
        if (!claims.isArray()) {
            throw Fields.wrongType("claims", "an array", claims);
        }
        if (claims.isEmpty() || claims.size() > MAX_TEMPLATES) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "claims", "Give 1 to " + MAX_TEMPLATES + " claims.");
        }
        List<ClaimTemplate> templates = IntStream.range(0, claims.size())
                .mapToObj(i -> Fields.within("claims[" + i + "]", () -> template(claims.get(i))))
                .toList();
        String mark = Digest.ofContent(claims).hex().substring(0, MARK_LENGTH);
        return new Mapping(templates, "mapping:" + source + "+" + mark);
    }

    private static ClaimTemplate template(JsonNode node) {
        Fields fields = Fields.of(node, TEMPLATE);
        String op = fields.get("op") == null ? ClaimKind.ASSERT.word() : fields.needWord("op", OPS);
        ClaimTemplate template = new ClaimTemplate(
                pointer(fields, "each"),
                op,
                party("subject", fields.need("subject")),
                Texts.predicate(fields.needText("predicate"), "predicate"),
                fields.get("object") == null ? null : party("object", fields.need("object")),
                pointer(fields, "value"),
                dates(fields));
        if (template.object() != null && template.value() != null) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "value", "object is an entity, value a literal: give one, not both.");
        }
        if (template.object() == null
                && template.value() == null
                && ClaimKind.ofWord(op).says()) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "object", "Say what holds: an object, which is an entity, or a value.");
        }
        if (op.equals(ClaimKind.END.word()) && template.dates().containsKey("validTo")) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_FIELD,
                    "validTo",
                    "An end has only a validFrom: from then on the value no longer holds.");
        }
        return template;
    }

    private static Map<String, JsonPointer> dates(Fields fields) {
        Map<String, JsonPointer> dates = new LinkedHashMap<>();
        for (String field : DATES) {
            JsonPointer path = pointer(fields, field);
            if (path != null) {
                dates.put(field, path);
            }
        }
        return dates;
    }

    /** A pointer, or an object with more detail. */
    private static Party party(String field, JsonNode node) {
        if (node.isTextual()) {
            return new Party(pointer(node.textValue(), field), null, null);
        }
        return Fields.within(field, () -> {
            Fields fields = Fields.of(node, PARTY);
            JsonPointer path = pointer(fields, "path");
            String name = fields.text("name");
            String type = fields.text("type");
            if ((path == null) == (name == null)) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE, "path", "Give the path to a name in the record, or a fixed name.");
            }
            return new Party(
                    path,
                    name == null ? null : Texts.name(name, "name"),
                    type == null ? null : Texts.type(type, "type"));
        });
    }

    private static @Nullable JsonPointer pointer(Fields fields, String field) {
        String text = fields.text(field);
        return text == null ? null : pointer(text, field);
    }

    private static JsonPointer pointer(String text, String field) {
        try {
            return JsonPointer.compile(text);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    field,
                    "A JSON Pointer is empty, for the whole, or begins with /, such as /company/name.");
        }
    }
}
