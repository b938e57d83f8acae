package dev.annals.extract.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.extract.Prose;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The prompt for a model. */
final class Prompt {

    private static final String FILE = "/prompts/extract.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Prompt() {}

    static String instructions(Vocabulary vocabulary) {
        return template()
                .replace(
                        "{predicates}",
                        vocabulary.terms().stream().map(Prompt::line).collect(Collectors.joining("\n")));
    }

    /** As a JSON object, so that no text can break out of its string. */
    static String input(Prose prose) {
        return JSON.createObjectNode()
                .put("referenceTime", prose.referenceTime().toString())
                .put("speaker", prose.speaker())
                .put("addressee", prose.addressee())
                .put("text", prose.content())
                .toString();
    }

    private static String line(Term term) {
        String sentence =
                term.predicate().sentence(String.join(" or ", term.subjects()), String.join(" or ", term.objects()));
        return "- " + term.name() + ": " + sentence;
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
