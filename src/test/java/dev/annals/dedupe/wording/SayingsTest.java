package dev.annals.dedupe.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Value;
import dev.annals.dedupe.wording.Restated.Spot;
import dev.annals.dedupe.wording.Sayings.Saying;
import dev.annals.dedupe.wording.Sayings.Several;
import dev.annals.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTest {

    private static final Synonyms SYNONYMS = synonyms("[[\"employer\", \"works_at\", \"works_for\"]]");

    @Test
    void theBetterPredicateIsTheOneThatSomebodyDeclaredElseTheFirst() {
        assertThat(best(of("employer", "Acme", false, 9), of("works_for", "Acme", true, 1)))
                .isEqualTo("works_for");
        assertThat(best(of("works_for", "Acme", false, 9), of("works_at", "Acme", false, 1)))
                .isEqualTo("works_at");
    }

    @Test
    void theBetterWordsAreFiguresElseWhatMoreSay() {
        assertThat(bestValue(of("age", "five", false, 9), of("age", 5L, false, 1)))
                .isEqualTo(5L);
        assertThat(bestValue(of("on", "17 May 2015", false, 9), of("on", "2015-05-17", false, 1)))
                .isEqualTo("2015-05-17");
        assertThat(bestValue(of("hobby", "Chess", false, 1), of("hobby", "chess", false, 2)))
                .isEqualTo("chess");
    }

    @Test
    void ofSeveralDatesNoneIsTheCoarserOne() {
        assertThat(several(of("on", "2015", false, 1), of("on", "2015-05", false, 1), of("on", "2015-05-17", false, 1)))
                .singleElement()
                .satisfies(one -> assertThat(one.others()).hasSize(2));
        assertThat(several(
                        of("on", "2015", false, 1), of("on", "2015-05-17", false, 1), of("on", "2015-05-18", false, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                       | predicates",
                "[[\"a\"]]                | predicates[0]",
                "[[\"a\", 1]]             | predicates[0]",
                "[[\"a\", \"b\"], [\"c\", \"a\"]] | predicates[1]"
            },
            quoteCharacter = '`')
    void aWrongListIsNamed(String json, String field) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> synonyms(json))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private static Synonyms synonyms(String json) {
        try {
            return Synonyms.read(new JsonMapper().readTree(json), "predicates");
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static List<Several> several(Saying... all) {
        return Sayings.of(Arrays.asList(all), SYNONYMS);
    }

    private static String best(Saying... all) {
        return several(all).getFirst().best().predicate();
    }

    private static Object bestValue(Saying... all) {
        return ((Value.Literal) several(all).getFirst().best().spot().value()).content();
    }

    private static Saying of(String predicate, Object value, boolean declared, long claims) {
        Value literal = new Value.Literal(value);
        return new Saying(
                "main ann",
                predicate,
                declared,
                Cardinality.MANY,
                new Spot(predicate + literal.key(), literal),
                claims);
    }
}
