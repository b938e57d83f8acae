package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ConfigFile;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads terms from YAML: a part of the shipped vocabulary, or a file of the operator. */
final class VocabularyFile {

    /** Word lists shared by several predicates. */
    private static final String LISTS = "lists";

    private VocabularyFile() {}

    static List<Term> shipped(String part) {
        String path = "/vocabulary/" + part + ".yaml";
        return ConfigFile.shipped(path, content -> terms(path, content));
    }

    static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The vocabulary " + file + " cannot be read: " + unreadable, unreadable);
        }
    }

    /** @throws IllegalArgumentException if the file is invalid, with the place and the reason */
    static List<Term> read(String file, String text) {
        String name = "The vocabulary " + file;
        return ConfigFile.parse(name, text, content -> terms(name, content));
    }

    private static List<Term> terms(String name, JsonNode content) {
        if (!content.isObject()) {
            throw new IllegalArgumentException(name + " has no predicates.");
        }
        return content.properties().stream()
                .filter(entry -> !entry.getKey().equals(LISTS))
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Term term(String name, JsonNode node) {
        return Fields.within(name, () -> TermReader.read(Texts.predicate(name, "name"), node));
    }
}
