package dev.annals.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundClaim.Written;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every extractor must do. */
public abstract class ExtractorContract {

    private static final Instant SPOKEN = Instant.parse("2024-06-15T12:00:00Z");

    /** Texts that say something. */
    protected static final List<String> TELLING = List.of(
            "Ann Lee works for Initech.",
            "Ann Lee lives in Oslo. She has worked for Initech since 2019.",
            "I live in Oslo.",
            "Bo Berg left Initech in 2019.",
            "🦊 Ann Lee works for Initech — and Bo Berg, too, lives in Oslo 🦊.");

    /** Texts that say nothing that could be kept. */
    protected static final List<String> EMPTY = List.of(
            "", " \n\t ", ".", "🦊🦊🦊", "?!", "Hi there!", "Where does Ann Lee work?", "Does Bo Berg live in Oslo?");

    protected abstract Extractor extractor();

    static List<String> telling() {
        return TELLING;
    }

    static List<String> empty() {
        return EMPTY;
    }

    private static Prose spoken(String content) {
        return new Prose(content, SPOKEN, "Cy Dahl", "Dee Eriksen");
    }

    private static String text(FoundClaim.Said said) {
        return switch (said) {
            case Named named -> named.name();
            case Written written -> written.text();
        };
    }

    @ParameterizedTest
    @MethodSource("telling")
    void everyClaimQuotesTheTextAndSpeaksOfWhatIsInIt(String content) {
        // when
        Extraction extraction = extractor().extract(spoken(content));

        // then
        assertThat(extraction.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.quote().of(content)).isNotBlank();
            assertThat(claim.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThat(List.of(claim.subject().name(), text(claim.said())))
                    .allSatisfy(
                            name -> assertThat(content + " Cy Dahl Dee Eriksen").containsIgnoringCase(name));
            Instant from =
                    claim.validity().from() == null ? SPOKEN : claim.validity().from();
            assertThat(from).isBefore(claim.validity().to());
        });
    }

    @ParameterizedTest
    @MethodSource("telling")
    void entitiesAndTimesAreWhereTheySay(String content) {
        // when
        Extraction extraction = extractor().extract(spoken(content));

        // then
        assertThat(extraction.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .isNotEmpty()
                        .allSatisfy(mention -> assertThat(mention.of(content)).isNotBlank()));
        assertThat(extraction.times())
                .allSatisfy(time -> assertThat(time.span().of(content)).isEqualTo(time.text()));
    }

    @Test
    void aPlainStatementIsAClaim() {
        // when
        Extraction extraction = extractor().extract(spoken("Ann Lee works for Initech."));

        // then
        assertThat(extraction.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.subject()).isEqualTo(new Named("Ann Lee", "Person"));
            assertThat(claim.predicate()).isEqualTo("employer");
            assertThat(claim.said()).isEqualTo(new Named("Initech", "Organization"));
            assertThat(claim.validity()).isEqualTo(FoundClaim.Validity.OPEN);
        });
    }

    @Test
    void aDateOfTheTextIsThatOfTheClaim() {
        // when
        Extraction extraction =
                extractor().extract(spoken("Ann Lee lives in Oslo. She has worked for Initech since 2019."));

        // then
        assertThat(extraction.claims())
                .filteredOn(claim -> claim.predicate().equals("employer"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.subject().name()).isEqualTo("Ann Lee");
                    assertThat(claim.validity())
                            .isEqualTo(new FoundClaim.Validity(Instant.parse("2019-01-01T00:00:00Z"), Instants.MAX));
                });
    }

    @Test
    void theFirstPersonIsWhoeverSpeaks() {
        assertThat(extractor().extract(spoken("I live in Oslo.")).claims())
                .singleElement()
                .extracting(FoundClaim::subject)
                .isEqualTo(new Named("Cy Dahl", "Person"));
        assertThat(extractor()
                        .extract(new Prose("I live in Oslo.", SPOKEN, null, null))
                        .claims())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("empty")
    void whatSaysNothingGivesNothing(String content) {
        assertThat(extractor().extract(spoken(content)).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83E", "a\u0000b", "\u202Eabc", "\r\r\r", "((((((((((", "Ann Lee works for \uDD8A."})
    void whatNobodyWouldWriteIsReadToo(String content) {
        assertThat(extractor().report(spoken(content)).by()).isNotBlank();
    }

    @Test
    void aLongTextWithoutEndOfSentenceIsReadToo() {
        assertThat(extractor().report(spoken("Ann and Bo and ".repeat(7_000))).by())
                .isNotBlank();
    }

    @Test
    void itSaysWhoDidIt() {
        // when
        Extracted extracted = extractor().report(spoken("Ann Lee works for Initech."));

        // then
        assertThat(extracted.by()).isEqualTo(extractor().name()).matches("[^/]+/\\d+");
        assertThat(extracted.note()).isNull();
    }

    @Test
    void manyThreadsReadAsOne() throws Exception {
        // given
        String content = TELLING.stream().collect(Collectors.joining(" "));
        Extraction alone = extractor().extract(spoken(content));
        List<Callable<Extraction>> readers = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Extraction>) () -> extractor().extract(spoken(content)))
                .toList();

        // when
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Extraction> together : threads.invokeAll(readers)) {
                // then
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }
}
