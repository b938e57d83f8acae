package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        String name = given.map(Path::toString).orElse(shipped);
        try (InputStream in = given.isPresent()
                ? Files.newInputStream(given.get())
                : Objects.requireNonNull(ConfigFile.class.getResourceAsStream(shipped), shipped)) {
            return reader.apply(StrictYaml.read(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(name + " is not valid YAML: " + broken.getMessage(), broken);
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(name + " is wrong at " + wrong.field() + ": " + wrong.detail(), wrong);
        }
    }
}
