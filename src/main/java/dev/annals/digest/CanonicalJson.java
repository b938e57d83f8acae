package dev.annals.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form of RFC 8785, so that equal content has equal bytes. */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final long MAX_EXACT = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @param content maps, lists, strings, numbers, booleans, nulls or a Jackson tree */
    public static String write(Object content) {
        try {
            String json = MAPPER.writeValueAsString(content);
            // The canonicalizer takes only arrays and objects; a literal goes in and out of an array.
            String canonical = new JsonCanonicalizer("[" + json + "]").getEncodedString();
            return canonical.substring(1, canonical.length() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same JSON in its one form. */
    public static String canonical(String json) {
        try {
            return write(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every number in the tree is one that RFC 8785 can write: its numbers are doubles. */
    public static boolean holds(JsonNode tree) {
        if (tree.isContainerNode()) {
            return tree.valueStream().allMatch(CanonicalJson::holds);
        }
        return tree.isIntegralNumber()
                ? tree.canConvertToLong() && Math.abs(tree.longValue()) <= MAX_EXACT
                : !tree.isNumber() || Double.isFinite(tree.doubleValue());
    }

    /** The text, number, true or false that the JSON says. @throws IllegalArgumentException for anything else */
    public static Object readLiteral(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return switch (node.getNodeType()) {
                case STRING -> node.textValue();
                case BOOLEAN -> node.booleanValue();
                case NUMBER -> number(node);
                default -> throw new IllegalArgumentException("not a literal: " + json);
            };
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (!Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("too large: " + node);
        }
        return node.doubleValue();
    }
}
