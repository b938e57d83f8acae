package dev.annals.extract.llm;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.extract.llm.Answer.Tense;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads a model's answer strictly: an answer that violates the schema is not to be trusted in the rest either. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private AnswerReader() {}

    /** @throws ModelException if the answer violates the schema */
    static Answer read(String text) {
        JsonNode root = tree(text);
        return new Answer(
                all(root, "entities", node -> new Answer.Entity(text(node, "name"), text(node, "type"))),
                all(root, "claims", AnswerReader::claim));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonEOFException cut) {
            throw new ModelException("stopped in the middle of its answer");
        } catch (JacksonException broken) {
            throw new ModelException("gave an answer that is not JSON");
        }
    }

    private static Answer.Claim claim(JsonNode node) {
        return new Answer.Claim(
                text(node, "quote"),
                text(node, "subject"),
                text(node, "predicate"),
                text(node, "object"),
                tense(node),
                text(node, "from"),
                text(node, "to"));
    }

    private static Tense tense(JsonNode node) {
        try {
            return Tense.valueOf(text(node, "tense").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw another();
        }
    }

    private static <T> List<T> all(JsonNode root, String field, Function<JsonNode, T> read) {
        JsonNode nodes = root.path(field);
        if (!nodes.isArray()) {
            throw another();
        }
        return StreamSupport.stream(nodes.spliterator(), false).map(read).toList();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw another();
        }
        return value.textValue();
    }

    private static ModelException another() {
        return new ModelException("gave an answer that does not have the requested form");
    }
}
