package dev.annals.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Reads words: a single one, or an array. */
final class WordReader {

    private static final int MAX_WORDS = 500;

    /** The kinds of names in OntoNotes. */
    private static final List<String> NAMES =
            List.of("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE");

    private WordReader() {}

    /** A check on a text. */
    @FunctionalInterface
    interface Check {

        /** @throws ProblemException if the text fails it */
        String check(String text, String field);
    }

    /** Empty if the field is absent. */
    static Set<String> read(Fields fields, String field, Check check) {
        JsonNode node = fields.get(field);
        if (node == null) {
            return Set.of();
        }
        if (node.isTextual()) {
            return Set.of(check.check(node.textValue(), field));
        }
        if (node.size() > MAX_WORDS) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, field, "At most " + MAX_WORDS + " words.");
        }
        List<String> texts = Objects.requireNonNull(fields.texts(field));
        Set<String> checked = new LinkedHashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            checked.add(check.check(texts.get(i), field + "[" + i + "]"));
        }
        return checked;
    }

    static Set<String> need(Fields fields, String field, Check check) {
        fields.need(field);
        return read(fields, field, check);
    }

    /** Requires the form in which words are searched for; one in another form would silently never be found. */
    static String word(String text, String field) {
        if (!Texts.name(text, field).equals(text) || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "Words are in lower case, in their base form, with one space between them, such as grow up.");
        }
        return text;
    }

    /** Requires a place around a verb, or a preposition. */
    static String place(String text, String field) {
        if (text.contains(" ")) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "A place is agent, patient, subject, clause, gerund, or a preposition of one word, such as at.");
        }
        return word(text, field);
    }

    static String nameKind(String text, String field) {
        if (!NAMES.contains(text)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, field, "It must be one of " + String.join(", ", NAMES) + ".");
        }
        return text;
    }
}
