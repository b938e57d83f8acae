package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.vocabulary.Pattern.Place;
import dev.annals.vocabulary.Pattern.Side;
import dev.annals.vocabulary.Pattern.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one way of expressing a predicate; its kind is given by the field that holds its words. */
final class PatternReader {

    /** The fields of each kind. */
    private static final Map<String, Set<String>> KINDS = new TreeMap<>(Map.of(
            "verb", Set.of("verb", "voice", "subject", "object", "ended", "personal", "named", "effect"),
            "noun", Set.of("noun", "is", "of", "owned", "held", "personal", "effect"),
            "adjective", Set.of("adjective", "object", "personal"),
            "attribute", Set.of("attribute", "object"),
            "label", Set.of("label"),
            "modifier", Set.of("modifier", "of"),
            "following", Set.of("following"),
            "lifespan", Set.of("lifespan"),
            "beside", Set.of("beside")));

    private PatternReader() {}

    /** @throws ProblemException with the field */
    static Pattern read(JsonNode node) {
        String kind = kind(node);
        Fields fields = Fields.of(node, KINDS.getOrDefault(kind, Set.of()));
        return switch (kind) {
            case "verb" -> verb(fields);
            case "noun" -> noun(fields);
            case "adjective" ->
                new Pattern.Adjective(
                        words(fields, "adjective"), some(fields, "object"), fields.flag("personal", false));
            case "attribute" -> new Pattern.Attribute(words(fields, "attribute"), some(fields, "object"));
            case "label" -> new Pattern.Label(words(fields, "label"));
            case "modifier" ->
                new Pattern.Modifier(WordReader.need(fields, "modifier", WordReader::nameKind), some(fields, "of"));
            case "following" -> new Pattern.Following(words(fields, "following"));
            case "lifespan" ->
                new Pattern.Lifespan(
                        fields.needWord("lifespan", List.of("start", "end")).equals("start"));
            default -> new Pattern.Beside(words(fields, "beside"));
        };
    }

    private static String kind(JsonNode node) {
        List<String> kinds = KINDS.keySet().stream().filter(node::has).toList();
        if (node.isObject() && kinds.size() != 1) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "A pattern has exactly one of " + String.join(", ", KINDS.keySet()) + ".");
        }
        return node.isObject() ? kinds.getFirst() : "";
    }

    private static Pattern.Verb verb(Fields fields) {
        Set<String> objects = WordReader.read(fields, "object", WordReader::place);
        Place subject = place(fields, "subject");
        return new Pattern.Verb(
                words(fields, "verb"),
                word(Voice.class, fields, "voice", Voice.ANY),
                subject == null ? Place.of("agent") : subject,
                objects.isEmpty()
                        ? List.of(Place.of("patient"))
                        : objects.stream().map(Place::of).toList(),
                place(fields, "ended"),
                fields.flag("personal", false),
                some(fields, "named"),
                word(Effect.class, fields, "effect", Effect.HOLDS));
    }

    private static Pattern.Noun noun(Fields fields) {
        return new Pattern.Noun(
                words(fields, "noun"),
                word(Side.class, fields, "is", Side.SUBJECT),
                some(fields, "of").stream().toList(),
                fields.flag("owned", true),
                fields.flag("held", false),
                fields.flag("personal", false),
                word(Effect.class, fields, "effect", Effect.HOLDS));
    }

    private static Set<String> words(Fields fields, String field) {
        return WordReader.need(fields, field, WordReader::word);
    }

    private static Set<String> some(Fields fields, String field) {
        return WordReader.read(fields, field, WordReader::word);
    }

    private static @Nullable Place place(Fields fields, String field) {
        String place = fields.text(field);
        return place == null ? null : Place.of(WordReader.place(place, field));
    }

    private static <E extends Enum<E>> E word(Class<E> words, Fields fields, String field, E usual) {
        if (fields.get(field) == null) {
            return usual;
        }
        List<String> known = Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        return Enum.valueOf(words, fields.needWord(field, known).toUpperCase(Locale.ROOT));
    }
}
