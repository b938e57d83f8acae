package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a predicate and its words, as they are written in the vocabulary and sent to the service. */
public final class TermReader {

    private static final String ANY = "Thing";

    private TermReader() {}

    /** @throws IllegalArgumentException that says in words what is wrong */
    public static Term read(String name, JsonNode node) {
        Predicate predicate = new Predicate(
                name,
                Cardinality.ofWord(node.path("cardinality").asText("many")),
                node.path("phrase").asText(Predicate.defaultPhrase(name)),
                node.path("constant").asBoolean(false));
        return new Term(
                predicate,
                types(node.path("subject")),
                types(node.path("object")),
                text(node, "inverse"),
                node.path("symmetric").asBoolean(false),
                node.path("timeless").asBoolean(false),
                words(node.path("named")),
                words(node.path("unnamed")),
                form(node),
                patterns(node.path("patterns")));
    }

    private static List<Pattern> patterns(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(PatternReader::read)
                .toList();
    }

    private static java.util.regex.@Nullable Pattern form(JsonNode node) {
        @Nullable String form = text(node, "form");
        return form == null ? null : java.util.regex.Pattern.compile(form);
    }

    private static List<String> types(JsonNode node) {
        Set<String> types = words(node);
        return types.isEmpty() ? List.of(ANY) : types.stream().toList();
    }

    /** A word, or a list of words. */
    static Set<String> words(JsonNode node) {
        if (node.isTextual()) {
            return Set.of(node.asText());
        }
        Set<String> words = new LinkedHashSet<>();
        node.forEach(word -> words.add(word.asText()));
        return words;
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
