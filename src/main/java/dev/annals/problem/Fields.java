package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object strictly: unknown fields and wrong types are refused, nothing is coerced. */
public final class Fields {

    private static final int MAX_FILTER = 100;

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** @param known the names of all allowed fields */
    public static Fields of(@Nullable JsonNode node, Set<String> known) {
        if (node == null || node.isMissingNode()) {
            throw new ProblemException(ErrorCode.INVALID_JSON, "The body is empty; send a JSON object.");
        }
        if (!node.isObject()) {
            throw new ProblemException(
                    ErrorCode.WRONG_TYPE, null, "A JSON object is required, not " + kind(node) + ".");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new ProblemException(
                        ErrorCode.UNKNOWN_FIELD,
                        shown(name),
                        "There is no such field; there are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
        return new Fields(node);
    }

    /** Whether the field is present, even as null. */
    public boolean has(String name) {
        return object.has(name);
    }

    /** The field; null if it is absent or null. */
    public @Nullable JsonNode get(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    public JsonNode need(String name) {
        @Nullable JsonNode node = get(name);
        if (node == null) {
            throw new ProblemException(ErrorCode.MISSING_FIELD, name, "The field is required.");
        }
        return node;
    }

    public @Nullable String text(String name) {
        @Nullable JsonNode node = get(name);
        return node == null ? null : text(node, name);
    }

    public String needText(String name) {
        return text(need(name), name);
    }

    /** A text that must be one of these words. */
    public String needWord(String name, List<String> words) {
        return oneOf(words, needText(name), name);
    }

    /** Distinct texts; null if the field is absent or null. A problem names the index of the wrong one. */
    public @Nullable List<String> texts(String name) {
        @Nullable JsonNode array = get(name);
        return array == null ? null : TextArray.read(array, name);
    }

    /** The scopes asked for; null for all. */
    public @Nullable List<String> scopes(String name) {
        return filter(name, Texts::scope);
    }

    /**
     * Distinct texts that an answer is limited to, at most 100; null if it is not.
     *
     * @param check of a text, with its place
     */
    public @Nullable List<String> filter(String name, BiConsumer<String, String> check) {
        @Nullable List<String> given = texts(name);
        if (given != null && given.size() > MAX_FILTER) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, name, "At most " + MAX_FILTER + " are allowed.");
        }
        for (int i = 0; given != null && i < given.size(); i++) {
            check.accept(given.get(i), name + "[" + i + "]");
        }
        return given;
    }

    /** Distinct texts out of these words; null if the field is absent or null. */
    public @Nullable List<String> words(String name, List<String> words) {
        @Nullable List<String> given = texts(name);
        if (given != null) {
            for (int i = 0; i < given.size(); i++) {
                oneOf(words, given.get(i), name + "[" + i + "]");
            }
        }
        return given;
    }

    private static String oneOf(List<String> words, String word, String field) {
        if (!words.contains(word)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, field, "It must be one of " + String.join(", ", words) + ".");
        }
        return word;
    }

    public boolean flag(String name, boolean absent) {
        @Nullable JsonNode node = get(name);
        if (node == null) {
            return absent;
        }
        if (!node.isBoolean()) {
            throw wrongType(name, "true or false", node);
        }
        return node.booleanValue();
    }

    /** A whole number, or {@code absent} if there is none. */
    public int whole(String name, int least, int most, int absent) {
        @Nullable JsonNode number = get(name);
        if (number == null) {
            return absent;
        }
        if (!number.isInt() || number.intValue() < least || number.intValue() > most) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, name, "It must be a whole number from " + least + " to " + most + ".");
        }
        return number.intValue();
    }

    /** A number from 0 to 1. */
    public double share(String name, double absent) {
        @Nullable JsonNode node = get(name);
        if (node == null) {
            return absent;
        }
        if (!node.isNumber()) {
            throw wrongType(name, "a number", node);
        }
        double share = node.doubleValue();
        if (!(share >= 0 && share <= 1)) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, name, "It must be a number from 0 to 1.");
        }
        return share;
    }

    private static String text(JsonNode node, String name) {
        if (!node.isTextual()) {
            throw wrongType(name, "text", node);
        }
        return node.textValue();
    }

    /** Reads the inside of a field, and adds the field's name to any problem. */
    public static <T> T within(String outer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException problem) {
            throw problem.within(outer);
        }
    }

    public static ProblemException wrongType(@Nullable String field, String wanted, JsonNode found) {
        return new ProblemException(ErrorCode.WRONG_TYPE, field, "It must be " + wanted + ", not " + kind(found) + ".");
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }

    private static String shown(String name) {
        String plain = name.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
