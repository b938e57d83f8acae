package dev.annals.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of an episode and its position.
 *
 * @param pointer to the record; empty: the whole content
 * @param quote its JSON, cut if long
 * @param start of the quote, in chars
 */
record JsonRecord(JsonNode node, String pointer, String quote, int start) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MAX_QUOTE = 500;
    private static final int MAX_RECORDS = 10_000;

    /**
     * @param each points to the array of records; null: the whole content is one record
     * @throws MisfitException if there is no such array
     */
    static List<JsonRecord> of(String content, @Nullable JsonPointer each) {
        try (JsonParser parser = MAPPER.createParser(content)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MisfitException("the content is empty");
            }
            return each == null ? List.of(next(parser, content, "")) : elements(parser, content, each);
        } catch (IOException broken) {
            throw new MisfitException("the content is not valid JSON");
        }
    }

    private static List<JsonRecord> elements(JsonParser parser, String content, JsonPointer each) throws IOException {
        @Nullable JsonPointer left = each;
        while (left != null && !left.matches()) {
            left = down(parser, left);
        }
        if (left == null || parser.currentToken() != JsonToken.START_ARRAY) {
            throw new MisfitException("there is no array at \"" + each + "\"");
        }
        return elementsOf(parser, content, each);
    }

    /**
     * Moves one level down, skipping what precedes the target.
     *
     * @return the rest of the pointer; null if it leads nowhere
     */
    private static @Nullable JsonPointer down(JsonParser parser, JsonPointer pointer) throws IOException {
        boolean array = parser.currentToken() == JsonToken.START_ARRAY;
        if (!array && parser.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
            @Nullable JsonPointer left = array ? pointer.matchElement(i) : pointer.matchProperty(parser.currentName());
            if (!array) {
                parser.nextToken();
            }
            if (left != null) {
                return left;
            }
            parser.skipChildren();
        }
        return null;
    }

    private static List<JsonRecord> elementsOf(JsonParser parser, String content, JsonPointer each) throws IOException {
        List<JsonRecord> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() == MAX_RECORDS) {
                throw new MisfitException("the array at \"" + each + "\" has more than " + MAX_RECORDS + " records");
            }
            elements.add(next(parser, content, each + "/" + elements.size()));
        }
        return elements;
    }

    private static JsonRecord next(JsonParser parser, String content, String pointer) throws IOException {
        int start = offset(parser.currentTokenLocation().getCharOffset());
        JsonNode node = MAPPER.readTree(parser);
        int end = offset(parser.currentLocation().getCharOffset());
        return new JsonRecord(node, pointer, beginning(content.substring(start, Math.max(start, end))), start);
    }

    private static int offset(long offset) {
        return Math.toIntExact(offset);
    }

    private static String beginning(String json) {
        if (json.length() <= MAX_QUOTE) {
            return json;
        }
        int end = Character.isHighSurrogate(json.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
        return json.substring(0, end);
    }
}
