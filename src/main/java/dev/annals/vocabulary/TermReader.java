package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a predicate and its words, as written in a vocabulary file and sent to the service. */
public final class TermReader {

    /** The fields for its words. */
    public static final Set<String> WORDS =
            Set.of("subject", "object", "inverse", "symmetric", "timeless", "named", "unnamed", "patterns");

    /**
     * The fields in a vocabulary file. A form is a regular expression, which can take unbounded time to match, so
     * callers may not give one.
     */
    private static final Set<String> ALL = all("cardinality", "constant", "phrase", "form");

    private static final int MAX_PATTERNS = 100;

    private TermReader() {}

    /** @throws ProblemException with the field */
    public static Term read(Predicate predicate, JsonNode words) {
        return term(predicate, Fields.of(words, WORDS), null);
    }

    /** @throws ProblemException with the field */
    static Term read(String name, JsonNode node) {
        Fields fields = Fields.of(node, ALL);
        Cardinality cardinality = fields.get("cardinality") == null
                ? Cardinality.MANY
                : Cardinality.ofWord(fields.needWord("cardinality", List.of("one", "many")));
        String phrase = fields.text("phrase");
        boolean constant = fields.flag("constant", false);
        if (constant && cardinality == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "constant", "Only what holds one value can be constant.");
        }
        Predicate predicate = new Predicate(
                name,
                cardinality,
                phrase == null ? Predicate.defaultPhrase(name) : Texts.name(phrase, "phrase"),
                constant);
        return term(predicate, fields, form(fields));
    }

    private static Term term(Predicate predicate, Fields fields, java.util.regex.@Nullable Pattern form) {
        String inverse = fields.text("inverse");
        Term term = new Term(
                predicate,
                types(fields, "subject"),
                types(fields, "object"),
                inverse == null ? null : Texts.name(inverse, "inverse"),
                fields.flag("symmetric", false),
                fields.flag("timeless", false),
                WordReader.read(fields, "named", WordReader::word),
                WordReader.read(fields, "unnamed", WordReader::word),
                form,
                patterns(fields));
        check(term);
        return term;
    }

    private static void check(Term term) {
        if (term.subjects().stream().anyMatch(Term.LITERALS::contains)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "subject", "A subject is an entity; Text, Kind and Date are literals.");
        }
        if (term.objects().contains(Term.DATE) && term.objects().size() > 1) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "object", "An object that may be a Date can have no other type.");
        }
        if (term.symmetric() && term.objects().stream().anyMatch(Term.LITERALS::contains)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "symmetric", "Only what holds between two entities can be symmetric.");
        }
    }

    private static List<Pattern> patterns(Fields fields) {
        JsonNode nodes = fields.need("patterns");
        if (!nodes.isArray()) {
            throw Fields.wrongType("patterns", "an array", nodes);
        }
        if (nodes.size() > MAX_PATTERNS) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "patterns", "At most " + MAX_PATTERNS + " patterns.");
        }
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> Fields.within("patterns[" + i + "]", () -> PatternReader.read(nodes.get(i))))
                .toList();
    }

    private static java.util.regex.@Nullable Pattern form(Fields fields) {
        String form = fields.text("form");
        try {
            return form == null ? null : java.util.regex.Pattern.compile(form);
        } catch (PatternSyntaxException broken) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "form", "Not a regular expression: " + broken.getDescription() + ".");
        }
    }

    private static List<String> types(Fields fields, String field) {
        Set<String> types = WordReader.read(fields, field, Texts::type);
        return types.isEmpty() ? List.of(Entity.UNTYPED) : types.stream().toList();
    }

    private static Set<String> all(String... others) {
        Set<String> all = new HashSet<>(WORDS);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }
}
