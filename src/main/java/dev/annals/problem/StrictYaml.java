package dev.annals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML as strictly as JSON: plain data, and no duplicate keys. */
public final class StrictYaml {

    private StrictYaml() {}

    /**
     * @return an empty list if the file is empty
     * @throws YAMLException if the file is invalid, with the place
     */
    public static JsonNode read(InputStream in) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object content = new Yaml(new SafeConstructor(strict)).load(in);
        return new ObjectMapper().valueToTree(Objects.requireNonNullElse(content, List.of()));
    }
}
