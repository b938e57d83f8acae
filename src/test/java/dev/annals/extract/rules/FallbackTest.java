package dev.annals.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.English;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Relations outside the vocabulary are claimed only on request, with low confidence. */
class FallbackTest {

    private static final Vocabulary SHIPPED = Vocabulary.shipped();
    private static final Prose UNKNOWN =
            new Prose("Ann Lee sued Bo Holm.", Instant.parse("2024-06-15T12:00:00Z"), null, null);

    @Test
    void aVerbThatNoPatternKnowsIsAPredicate() {
        // given
        Extractor extractor = RuleExtractor.withFallback(English.ANALYZER, new WrittenTimes(), SHIPPED);

        // then
        assertThat(extractor.extract(UNKNOWN).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.subject().name()).isEqualTo("Ann Lee");
            assertThat(claim.predicate()).isEqualTo("sue");
            assertThat(claim.confidence()).isLessThanOrEqualTo(0.4);
        });
    }

    @Test
    void itIsNoneUnlessSomebodyAsksForIt() {
        assertThat(new RuleExtractor(English.ANALYZER, new WrittenTimes(), SHIPPED)
                        .extract(UNKNOWN)
                        .claims())
                .isEmpty();
    }
}
