package dev.annals.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the canonical form of content whose texts need no escapes, as nearly all: directly, without parsing it again. */
final class PlainJson {

    private PlainJson() {}

    static boolean isPlain(@Nullable Object content) {
        return switch (content) {
            case null -> true;
            case String text -> isPlain(text);
            case Boolean _, Integer _ -> true;
            case Long number -> CanonicalNumber.isSafe(number);
            case Double number -> Double.isFinite(number);
            case String[] texts -> Arrays.stream(texts).allMatch(PlainJson::isPlain);
            case List<?> list -> list.stream().allMatch(PlainJson::isPlain);
            case Map<?, ?> map ->
                map.keySet().stream().allMatch(key -> key instanceof String text && isPlain(text))
                        && map.values().stream().allMatch(PlainJson::isPlain);
            default -> false;
        };
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** @param content plain */
    static void append(StringBuilder json, @Nullable Object content) {
        switch (content) {
            case String text -> json.append('"').append(text).append('"');
            case Double number -> json.append(CanonicalNumber.shortest(number));
            case String[] texts -> appendAll(json, Arrays.asList(texts));
            case List<?> list -> appendAll(json, list);
            case Map<?, ?> map -> appendAll(json, map);
            case null, default -> json.append(content);
        }
    }

    private static void appendAll(StringBuilder json, List<?> list) {
        String separator = "[";
        for (Object one : list) {
            append(json.append(separator), one);
            separator = ",";
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    /** Keys in the order of their UTF-16 code units, which is that of Java. */
    private static void appendAll(StringBuilder json, Map<?, ?> map) {
        Map<Object, Object> sorted = new TreeMap<>(map);
        String separator = "{";
        for (Map.Entry<Object, Object> entry : sorted.entrySet()) {
            append(json.append(separator), entry.getKey());
            append(json.append(':'), entry.getValue());
            separator = ",";
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }
}
