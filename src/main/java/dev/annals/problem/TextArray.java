package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an array of text strictly: neither the array nor a text may be empty, and texts must be distinct. */
final class TextArray {

    private TextArray() {}

    static List<String> read(JsonNode array, String field) {
        if (!array.isArray()) {
            throw Fields.wrongType(field, "an array of text", array);
        }
        if (array.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, field, "The array is empty. Name at least one, or leave the field out.");
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        array.forEach(element -> add(element, places, field));
        return List.copyOf(places.keySet());
    }

    private static void add(JsonNode element, Map<String, Integer> places, String field) {
        String place = field + "[" + places.size() + "]";
        if (!element.isTextual()) {
            throw Fields.wrongType(place, "text", element);
        }
        if (element.textValue().isBlank()) {
            throw new ProblemException(ErrorCode.INVALID_TEXT, place, "It cannot be blank.");
        }
        @Nullable Integer before = places.putIfAbsent(element.textValue(), places.size());
        if (before != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, place, "It is the same as " + field + "[" + before + "]. Give it once.");
        }
    }
}
