package dev.annals.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the canonical form of RFC 8785, so that equal content has equal bytes. */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /** @param content maps, lists, strings, numbers, booleans, nulls or a Jackson tree */
    public static String write(Object content) {
        return switch (content) {
            case String text when isPlain(text) -> quoted(text);
            case Boolean bool -> bool.toString();
            case Long number when CanonicalNumber.isSafe(number) -> number.toString();
            case String[] texts
            when Stream.of(texts).allMatch(CanonicalJson::isPlain) ->
                Stream.of(texts).map(CanonicalJson::quoted).collect(Collectors.joining(",", "[", "]"));
            default -> canonicalized(content);
        };
    }

    /** Whether it needs no escapes, as nearly all texts; then it is written directly. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String canonicalized(Object content) {
        try {
            String json = MAPPER.writeValueAsString(content);
            // The canonicalizer accepts only arrays and objects, so a literal is wrapped in an array.
            String canonical = new JsonCanonicalizer("[" + json + "]").getEncodedString();
            return canonical.substring(1, canonical.length() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The canonical form of a JSON text. */
    public static String canonical(String json) {
        try {
            return write(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Describes the first number in the tree that would not be kept exactly, since RFC 8785 has doubles; empty if all
     * would be. The tree must have been read with exact decimals.
     */
    public static Optional<String> fault(JsonNode tree) {
        if (tree.isContainerNode()) {
            return tree.valueStream()
                    .map(CanonicalJson::fault)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return tree.isNumber() && !CanonicalNumber.holds(tree.decimalValue())
                ? Optional.of(CanonicalNumber.fault(tree.decimalValue()))
                : Optional.empty();
    }

    /**
     * The number as a Long or Double.
     *
     * @throws IllegalArgumentException if neither holds it exactly
     */
    public static Object number(JsonNode node) {
        if (!CanonicalNumber.holds(node.decimalValue())) {
            throw new IllegalArgumentException(CanonicalNumber.fault(node.decimalValue()));
        }
        return CanonicalNumber.of(node.decimalValue());
    }

    /**
     * The text, number or boolean.
     *
     * @throws IllegalArgumentException for anything else
     */
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
}
