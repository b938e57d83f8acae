package dev.annals.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.belief.Predicate;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.vocabulary.TermReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words that a declaration gives a predicate. */
final class DeclaredWords {

    private static final String PATTERNS = "patterns";
    private static final int MAX_LENGTH = 100_000;

    private DeclaredWords() {}

    /** If none are given, the previous ones stay. */
    static boolean areGiven(Fields fields) {
        return TermReader.WORDS.stream().anyMatch(fields::has);
    }

    /**
     * They replace all previous ones; if only {@code patterns} is given as null, these are removed.
     *
     * @return canonical JSON; null: none
     * @throws ProblemException with the field
     */
    static @Nullable String read(Fields fields, Predicate predicate) {
        List<String> given = TermReader.WORDS.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            return null;
        }
        if (given.equals(List.of(PATTERNS)) && fields.get(PATTERNS) == null) {
            return null;
        }
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (String field : given) {
            JsonNode node = fields.get(field);
            if (node != null) {
                words.set(field, node);
            }
        }
        TermReader.read(predicate, words);
        String canonical = CanonicalJson.write(words);
        if (canonical.length() > MAX_LENGTH) {
            throw new ProblemException(
                    ErrorCode.TOO_LONG,
                    PATTERNS,
                    "The words of a predicate are at most " + MAX_LENGTH + " characters.");
        }
        return canonical;
    }
}
