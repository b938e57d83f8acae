package dev.annals.vocabulary;

import static dev.annals.vocabulary.TermReader.text;
import static dev.annals.vocabulary.TermReader.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.vocabulary.Pattern.Place;
import dev.annals.vocabulary.Pattern.Side;
import dev.annals.vocabulary.Pattern.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one way of saying a predicate; its kind is the field that holds its words. */
final class PatternReader {

    private PatternReader() {}

    static Pattern read(JsonNode node) {
        if (node.has("verb")) {
            return verb(node);
        }
        if (node.has("noun")) {
            return new Pattern.Noun(
                    words(node.get("noun")),
                    word(Side.class, node, "is", Side.SUBJECT),
                    words(node.path("of")).stream().toList(),
                    node.path("owned").asBoolean(true),
                    node.path("held").asBoolean(false),
                    node.path("personal").asBoolean(false),
                    word(Effect.class, node, "effect", Effect.HOLDS));
        }
        if (node.has("adjective")) {
            return new Pattern.Adjective(words(node.get("adjective")), words(node.path("object")));
        }
        if (node.has("label")) {
            return new Pattern.Label(words(node.get("label")));
        }
        if (node.has("modifier")) {
            return new Pattern.Modifier(words(node.get("modifier")));
        }
        if (node.has("following")) {
            return new Pattern.Following(words(node.get("following")));
        }
        if (node.has("lifespan")) {
            return new Pattern.Lifespan(node.get("lifespan").asText().equals("start"));
        }
        if (node.has("beside")) {
            return new Pattern.Beside(words(node.get("beside")));
        }
        throw new IllegalArgumentException("A pattern is a verb, noun, adjective, label, modifier, following, lifespan"
                + " or beside; this is none: " + node);
    }

    private static Pattern.Verb verb(JsonNode node) {
        @Nullable String subject = text(node, "subject");
        @Nullable String ended = text(node, "ended");
        Set<String> objects = words(node.path("object"));
        return new Pattern.Verb(
                words(node.get("verb")),
                word(Voice.class, node, "voice", Voice.ANY),
                Place.of(subject == null ? "agent" : subject),
                objects.isEmpty()
                        ? List.of(Place.of("patient"))
                        : objects.stream().map(Place::of).toList(),
                ended == null ? null : Place.of(ended),
                node.path("personal").asBoolean(false),
                words(node.path("named")),
                word(Effect.class, node, "effect", Effect.HOLDS));
    }

    private static <E extends Enum<E>> E word(Class<E> words, JsonNode node, String field, E usual) {
        @Nullable String word = text(node, field);
        return word == null ? usual : Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }
}
