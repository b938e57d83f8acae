package dev.annals.bootstrap.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import org.jspecify.annotations.Nullable;

/** Reads TOML. */
final class TomlTree {

    private static final TomlMapper MAPPER = new TomlMapper();

    private TomlTree() {}

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** Null if it is blank. */
    static @Nullable String written(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static @Nullable String text(JsonNode node) {
        return node.isTextual() ? written(node.textValue()) : null;
    }
}
