package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a part of the shipped vocabulary. */
final class VocabularyFile {

    /** Lists of words that several predicates use. */
    private static final String LISTS = "lists";

    private VocabularyFile() {}

    static List<Term> read(String part) {
        String path = "/vocabulary/" + part + ".yaml";
        try (InputStream in = Objects.requireNonNull(VocabularyFile.class.getResourceAsStream(path), path)) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            JsonNode terms = new ObjectMapper().valueToTree(content);
            return terms.properties().stream()
                    .filter(entry -> !entry.getKey().equals(LISTS))
                    .map(entry -> TermReader.read(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
