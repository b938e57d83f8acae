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

/** Reads words as they are written: one, or an array of them. */
final class WordReader {

    private static final int MAX_WORDS = 500;

    /** The kinds of names that OntoNotes has. */
    private static final List<String> NAMES =
            List.of("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE");

    private WordReader() {}

    /** What a text has to be. */
    @FunctionalInterface
    interface Check {

        /** @throws ProblemException where it is not */
        String check(String text, String field);
    }

    /** None where the field is absent. */
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

    /** As sentences are searched for it: one misspelt would never be found, and nobody told. */
    static String word(String text, String field) {
        if (!Texts.name(text, field).equals(text) || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    ErrorCode.INVALID_TEXT,
                    field,
                    "Words are in lower case, in their base form, with one space between them, such as grow up.");
        }
        return text;
    }

    /** A place around a verb, or a preposition. */
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
                    ErrorCode.INVALID_VALUE, field, "It is one of " + String.join(", ", NAMES) + ".");
        }
        return text;
    }
}
