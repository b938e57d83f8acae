package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads terms from YAML: a part of the shipped vocabulary, or a file of the operator. */
final class VocabularyFile {

    /** Word lists shared by several predicates. */
    private static final String LISTS = "lists";

    private VocabularyFile() {}

    static List<Term> shipped(String part) {
        String path = "/vocabulary/" + part + ".yaml";
        try (InputStream in = Objects.requireNonNull(VocabularyFile.class.getResourceAsStream(path), path)) {
            return read(path, text(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The vocabulary " + file + " cannot be read: " + unreadable, unreadable);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if the file is invalid, with the place and the reason */
    static List<Term> read(String file, String text) {
        try {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(strict)).load(text);
            if (!(content instanceof Map<?, ?> terms)) {
                throw new IllegalArgumentException("The vocabulary " + file + " has no predicates.");
            }
            return new ObjectMapper()
                    .<JsonNode>valueToTree(terms).properties().stream()
                            .filter(entry -> !entry.getKey().equals(LISTS))
                            .map(entry -> term(entry.getKey(), entry.getValue()))
                            .toList();
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(
                    "The vocabulary " + file + " is not valid YAML: " + broken.getMessage(), broken);
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(
                    "The vocabulary " + file + " is wrong at " + wrong.field() + ": " + wrong.detail(), wrong);
        }
    }

    private static Term term(String name, JsonNode node) {
        return Fields.within(name, () -> TermReader.read(Texts.predicate(name, "name"), node));
    }
}
