package dev.annals.mcp;

import io.quarkiverse.mcp.server.InputSchemaGenerator;
import io.quarkiverse.mcp.server.OutputSchemaGenerator;
import io.quarkiverse.mcp.server.ToolManager.ToolInfo;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the tools' input and output, one file each, written for models to read. */
@Singleton
public class Schemas implements InputSchemaGenerator<JsonObject>, OutputSchemaGenerator {

    private final Map<String, JsonObject> read = new ConcurrentHashMap<>();

    @Override
    public JsonObject generate(ToolInfo tool) {
        return taken(tool.name());
    }

    @Override
    public Object generate(Class<?> answer) {
        return schema("answer/" + answer.getSimpleName());
    }

    /** The names of a tool's arguments. */
    Set<String> arguments(String tool) {
        return taken(tool).getJsonObject("properties").fieldNames();
    }

    private JsonObject taken(String tool) {
        return schema("tool/" + tool);
    }

    private JsonObject schema(String name) {
        return read.computeIfAbsent(name, Schemas::load);
    }

    private static JsonObject load(String name) {
        String path = "/mcp/" + name + ".json";
        try (@Nullable InputStream file = Schemas.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
