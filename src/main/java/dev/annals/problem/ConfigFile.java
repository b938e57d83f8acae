package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML file that ships with Annals, or the operator's in its place. */
public final class ConfigFile {

    private ConfigFile() {}

    /** @throws IllegalArgumentException if the file is invalid, with the place and the reason */
    public static <T> T read(Optional<Path> given, String shipped, Function<JsonNode, T> reader) {
        return given.isPresent() ? of(given.get(), reader) : shipped(shipped, reader);
    }

    /** @throws IllegalArgumentException if the file cannot be read or is invalid, with the place and the reason */
    public static <T> T of(Path file, Function<JsonNode, T> reader) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(file.toString(), in, reader);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        }
    }

    /** @param resource its path */
    public static <T> T shipped(String resource, Function<JsonNode, T> reader) {
        try (InputStream in = Objects.requireNonNull(ConfigFile.class.getResourceAsStream(resource), resource)) {
            return parse(resource, in, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    /**
     * @param name of the file, as in messages
     * @throws IllegalArgumentException if the text is invalid, with the place and the reason
     */
    public static <T> T parse(String name, String text, Function<JsonNode, T> reader) {
        return parse(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), reader);
    }

    private static <T> T parse(String name, InputStream in, Function<JsonNode, T> reader) {
        try {
            return reader.apply(StrictYaml.read(in));
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(name + " is not valid YAML: " + broken.getMessage(), broken);
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(name + " is wrong at " + wrong.field() + ": " + wrong.detail(), wrong);
        }
    }
}
