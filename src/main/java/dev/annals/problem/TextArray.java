package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

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
        List<String> texts = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            add(array.get(i), texts, field);
        }
        return texts;
    }

    private static void add(JsonNode element, List<String> texts, String field) {
        String place = field + "[" + texts.size() + "]";
        if (!element.isTextual()) {
            throw Fields.wrongType(place, "text", element);
        }
        if (element.textValue().isBlank()) {
            throw new ProblemException(ErrorCode.INVALID_TEXT, place, "It cannot be blank.");
        }
        int before = texts.indexOf(element.textValue());
        if (before >= 0) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, place, "It is the same as " + field + "[" + before + "]. Give it once.");
        }
        texts.add(element.textValue());
    }
}
