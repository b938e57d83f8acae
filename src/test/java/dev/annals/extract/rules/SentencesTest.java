package dev.annals.extract.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.English;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What two hundred sentences say, and that many of them say nothing. */
class SentencesTest {

    private static final Instant SAID_AT = Instant.parse("2024-06-15T12:00:00Z");

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new RuleExtractor(English.ANALYZER, new WrittenTimes(), Vocabulary.shipped());
    }

    @TestFactory
    Stream<DynamicTest> aSentenceSaysWhatACarefulReaderFindsInIt() {
        return Example.read().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.sentence(),
                        () -> assertThat(found(example.sentence())).isEqualTo(example.claims())));
    }

    @TestFactory
    Stream<DynamicTest> aClaimQuotesTheTextThatMakesIt() {
        return Example.read().stream()
                .map(Example::sentence)
                .map(sentence -> DynamicTest.dynamicTest(
                        sentence,
                        () -> assertThat(extractor.extract(prose(sentence)).claims())
                                .allSatisfy(claim ->
                                        assertThat(claim.quote().of(sentence)).isNotBlank())));
    }

    private static Set<String> found(String sentence) {
        Extraction found = extractor.extract(prose(sentence));
        return Stream.concat(
                        found.claims().stream().map(Example::written),
                        found.aliases().stream().map(Example::written))
                .collect(toCollection(TreeSet::new));
    }

    private static Prose prose(String sentence) {
        return new Prose(sentence, SAID_AT, "Sam Reed", "Kim Vale");
    }
}
