package dev.annals.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.belief.Cardinality;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vocabulary shipped = Vocabulary.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employer",
                "job_title",
                "residence",
                "spouse",
                "ceo",
                "educated_at",
                "born_on",
                "died_on",
                "birthplace",
                "nationality",
                "parent",
                "founded_by",
                "founded_on",
                "headquarters",
                "subsidiary_of",
                "political_party",
                "member_of",
                "knows",
                "likes",
                "dislikes",
                "prefers",
                "allergic_to",
                "owns",
                "uses",
                "works_on",
                "decided",
                "status",
                "located_in",
                "phone",
                "email",
                "visited"
            })
    void everydayPredicatesHaveWords(String name) {
        assertThat(shipped.term(name))
                .hasValueSatisfying(term -> assertThat(term.patterns()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"born_on", "died_on", "birthplace", "residence", "ceo", "headquarters", "status", "phone"})
    void oneValueOnlyWhereTheWorldInsists(String name) {
        assertThat(shipped.term(name).orElseThrow().predicate().cardinality()).isEqualTo(Cardinality.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer", "member_of", "likes", "uses", "parent", "founded_by"})
    void whatMayBeSeveralIsMany(String name) {
        assertThat(shipped.term(name).orElseThrow().predicate().cardinality()).isEqualTo(Cardinality.MANY);
    }

    @Test
    void aPredicateIsReadWithItsWords() throws Exception {
        // given
        String written = """
                {"cardinality": "one", "subject": "Person", "object": ["Organization", "Text"], "phrase": "is coached by",
                 "patterns": [{"verb": ["coach", "train"], "subject": "patient", "object": "agent", "effect": "starts"}]}
                """;

        // when
        Term term = TermReader.read("coach", JSON.readTree(written));

        // then
        assertThat(term.predicate().phrase()).isEqualTo("is coached by");
        assertThat(term.objects()).containsExactly("Organization", "Text");
        assertThat(term.patterns()).singleElement().isInstanceOfSatisfying(Pattern.Verb.class, verb -> {
            assertThat(verb.words()).isEqualTo(Set.of("coach", "train"));
            assertThat(verb.objects()).isEqualTo(List.of(Pattern.Place.of("agent")));
            assertThat(verb.effect()).isEqualTo(Effect.STARTS);
        });
    }
}
