package dev.annals.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.belief.Predicate;
import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a predicate are checked strictly: a misspelled one would never match, and nobody would notice. */
class TermReaderTest {

    private static final Predicate MENTORS = Predicate.undeclared("mentors");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void wordsMayStandAloneOrInAList() throws JsonProcessingException {
        // when
        Term term = read("""
                {"subject": "Person", "object": ["Person", "Group"], "inverse": "is mentored by", "timeless": true,
                 "patterns": [{"verb": ["mentor", "take on"], "voice": "active", "object": ["patient", "to"],
                               "effect": "starts"},
                              {"noun": "mentor", "is": "object", "of": "of"}]}
                """);

        // then
        assertThat(term.subjects()).containsExactly("Person");
        assertThat(term.objects()).containsExactly("Person", "Group");
        assertThat(term.inverse()).isEqualTo("is mentored by");
        assertThat(term.timeless()).isTrue();
        assertThat(term.patterns())
                .containsExactly(
                        new Pattern.Verb(
                                Set.of("mentor", "take on"),
                                Pattern.Voice.ACTIVE,
                                new Pattern.Place(Pattern.Place.Kind.AGENT, ""),
                                List.of(
                                        new Pattern.Place(Pattern.Place.Kind.PATIENT, ""),
                                        new Pattern.Place(Pattern.Place.Kind.PREPOSITION, "to")),
                                null,
                                false,
                                Set.of(),
                                Effect.STARTS),
                        new Pattern.Noun(
                                Set.of("mentor"),
                                Pattern.Side.OBJECT,
                                List.of("of"),
                                true,
                                false,
                                false,
                                Effect.HOLDS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                      | patterns                | missing-field",
                "{'patterns': {}}                                        | patterns                | wrong-type",
                "{'patterns': ['mentor']}                                | patterns[0]             | wrong-type",
                "{'patterns': [{}]}                                      | patterns[0]             | invalid-value",
                "{'patterns': [{'verb': 'see', 'noun': 'sight'}]}        | patterns[0]             | invalid-value",
                "{'patterns': [{'label': 'x'}, {'verb': 7}]}             | patterns[1].verb        | wrong-type",
                "{'patterns': [{'label': 'x'}, {'verb': []}]}            | patterns[1].verb        | invalid-value",
                "{'patterns': [{'verb': ['see', 'See']}]}                | patterns[0].verb[1]     | invalid-text",
                "{'patterns': [{'verb': 'grow  up'}]}                    | patterns[0].verb        | invalid-text",
                "{'patterns': [{'verb': 'see', 'of': 'of'}]}             | patterns[0].of          | unknown-field",
                "{'patterns': [{'verb': 'see', 'effect': 'begins'}]}     | patterns[0].effect      | invalid-value",
                "{'patterns': [{'verb': 'see', 'voice': 'loud'}]}        | patterns[0].voice       | invalid-value",
                "{'patterns': [{'verb': 'see', 'personal': 'yes'}]}      | patterns[0].personal    | wrong-type",
                "{'patterns': [{'verb': 'see', 'object': ['out of']}]}   | patterns[0].object[0]   | invalid-text",
                "{'patterns': [{'noun': 'boss', 'is': 'both'}]}          | patterns[0].is          | invalid-value",
                "{'patterns': [{'modifier': ['ORG', 'NAME']}]}           | patterns[0].modifier[1] | invalid-value",
                "{'patterns': [{'lifespan': 'middle'}]}                  | patterns[0].lifespan    | invalid-value",
                "{'patterns': [], 'subject': 'person'}                   | subject                 | invalid-text",
                "{'patterns': [], 'subject': 'Text'}                     | subject                 | invalid-value",
                "{'patterns': [], 'object': ['Date', 'Person']}          | object                  | invalid-value",
                "{'patterns': [], 'object': 'Text', 'symmetric': true}   | symmetric               | invalid-value",
                "{'patterns': [], 'inverse': 7}                          | inverse                 | wrong-type",
                "{'patterns': [], 'form': '(a+)+'}                       | form                    | unknown-field",
            })
    void whatIsWrongIsNamed(String words, String field, String code) {
        // when
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(words.replace('\'', '"')));

        // then
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.code().code()).isEqualTo(code);
        assertThat(problem.detail()).endsWith(".");
    }

    @Test
    void listsHaveAnEnd() throws JsonProcessingException {
        // given
        JsonNode words = MAPPER.readTree("{\"patterns\": [{\"verb\": [" + "\"a\",".repeat(500) + "\"a\"]}]}");

        // when
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> TermReader.read(MENTORS, words));

        // then
        assertThat(problem.field()).isEqualTo("patterns[0].verb");
        assertThat(problem.detail()).contains("500");
    }

    private static Term read(String words) throws JsonProcessingException {
        return TermReader.read(MENTORS, MAPPER.readTree(words));
    }
}
