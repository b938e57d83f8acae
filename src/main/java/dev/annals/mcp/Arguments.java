package dev.annals.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.asof.AsOfQuery;
import dev.annals.change.IdempotencyKey;
import dev.annals.fact.FactFilter;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a tool call. Unknown arguments are rejected, because a misspelled one would otherwise be silently
 * ignored.
 */
final class Arguments {

    static final String KEY = "idempotencyKey";

    private final JsonNode object;
    private final Fields fields;

    /** @param known the names of all arguments the tool has */
    Arguments(JsonNode object, Set<String> known) {
        this.object = object;
        this.fields = Fields.of(object, known);
    }

    /** A copy of the arguments without null values and the idempotency key: models send null for what is absent. */
    ObjectNode object() {
        ObjectNode copy = object.deepCopy();
        copy.remove(KEY);
        return copy.remove(copy.properties().stream()
                .filter(argument -> argument.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The key by which a repeated call takes effect only once. */
    @Nullable
    IdempotencyKey key(String tool) {
        return IdempotencyKey.of(text(KEY), "tools/call " + tool, object());
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    @Nullable
    JsonNode get(String name) {
        return fields.get(name);
    }

    JsonNode need(String name) {
        return fields.need(name);
    }

    @Nullable
    String text(String name) {
        return fields.text(name);
    }

    String needText(String name) {
        return fields.needText(name);
    }

    boolean flag(String name) {
        return fields.flag(name, false);
    }

    /** The value of an argument that must be one of these words. */
    String needWord(String name, List<String> words) {
        return fields.needWord(name, words);
    }

    List<String> texts(String name) {
        return Objects.requireNonNullElse(fields.texts(name), List.of());
    }

    /** The reason given, kept for those who ask later. */
    String reason() {
        return Texts.words(fields.needText("reason"), "reason");
    }

    List<String> scopes() {
        return Objects.requireNonNullElse(fields.scopes("scopes"), List.of());
    }

    FactFilter filter() {
        return FactFilter.parse(scopes(), text("subject"), text("predicate"), text("object"), literal("value"));
    }

    AsOfQuery asOf() {
        return new AsOfQuery(text("validAt"), text("knownAt"), null);
    }

    PageQuery page() {
        return new PageQuery(text("cursor"), literal("limit"));
    }

    private @Nullable String literal(String name) {
        @Nullable JsonNode literal = get(name);
        if (literal != null && !literal.isValueNode()) {
            throw new ProblemException(ErrorCode.WRONG_TYPE, name, "Give text, a number, true or false.");
        }
        return literal == null ? null : literal.asText();
    }
}
