package dev.annals.extract.llm;

import static dev.annals.extract.llm.StubEndpoint.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import dev.annals.extract.Extracted;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundClaim.Written;
import dev.annals.extract.Prose;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model may say anything: what the text does not support is left out, and that is reported. */
class NothingInventedTest {

    private static final String TEXT =
            "Ann Lee joined Initech in 2019. Bob moved to Oslo. In 2010 she lived there. I like tea.";

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "a quote that is not there,      Ann Lee founded Initech in 2019, Ann Lee, employer, Initech, ''",
        "a quote cut in a word,          nn Lee joined Initech, Ann Lee, employer, Initech, ''",
        "no quote,                       '', Ann Lee, employer, Initech, ''",
        "a subject that is not there,    Ann Lee joined Initech, Mallory, employer, Initech, ''",
        "an object that is not there,    Ann Lee joined Initech, Ann Lee, employer, Globex, ''",
        "an object of another sentence,  Ann Lee joined Initech, Ann Lee, residence, Oslo, ''",
        "half a name,                    Bob moved to Oslo, Bo, residence, Oslo, ''",
        "a name that is put together,    Ann Lee joined Initech, Ann Smith, employer, Initech, ''",
        "a pronoun for a name,           In 2010 she lived there, she, residence, Oslo, ''",
        "two words for names,            In 2010 she lived there, Ann Lee, residence, Oslo, ''",
        "a speaker nobody knows,         I like tea, I, likes, tea, ''",
        "a date that is not there,       Ann Lee joined Initech in 2019, Ann Lee, employer, Initech, 2018",
        "a date of another sentence,     Ann Lee joined Initech in 2019, Ann Lee, employer, Initech, 2010",
        "a date in words of its own,     Ann Lee joined Initech in 2019, Ann Lee, employer, Initech, 2019-01-01",
        "words that are no date,         Ann Lee joined Initech in 2019, Ann Lee, employer, Initech, Initech",
        "a date among other words,       Ann Lee joined Initech in 2019, Ann Lee, employer, Initech, Lee joined Initech in 2019",
        "a predicate nobody knows,       Ann Lee joined Initech, Ann Lee, betrayed, Initech, ''",
        "a thing to itself,              Ann Lee joined Initech, Ann Lee, spouse, Ann Lee, ''",
        "a literal that is not there,    Ann Lee joined Initech, Ann Lee, job_title, manager, ''",
        "a literal of no such form,      Ann Lee joined Initech, Ann Lee, email, Initech, ''",
        "a birthday that is no date,     Ann Lee joined Initech, Ann Lee, born_on, Initech, ''",
    })
    void whatTheTextDoesNotBearOutIsLeftOut(
            String what, String quote, String subject, String predicate, String object, String from) {
        // given
        rig.stub.does(says(new Told()
                .claim(quote, subject, predicate, object, "present", from, "")
                .claim("Bob moved to Oslo", "Bob", "residence", "Oslo")
                .json()));

        // when
        Extracted extracted = rig.extractor.report(Rig.prose(TEXT));

        // then
        assertThat(extracted.found().claims())
                .as(what)
                .extracting(claim -> claim.subject().name(), FoundClaim::predicate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bob", "residence"));
        assertThat(extracted.note())
                .isEqualTo("1 of 2 claims of the language model were left out: the text does not support them.");
        assertThat(rig.count("annals.extract.llm.left.out")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"since 2019, until 2010", "2019, 2010", "until 2019, ''"})
    void datesThatLeaveNoTimeOrNoBeginningAreNone(String from, String to) {
        // given
        String text = "Ann Lee works for Initech, since 2019, until 2010, until 2019.";
        rig.stub.does(says(new Told()
                .claim(text, "Ann Lee", "employer", "Initech", "present", from, to)
                .json()));

        // when, then
        assertThat(rig.extractor.extract(Rig.prose(text)).claims()).isEmpty();
    }

    @Test
    void anEntityOfAnotherTypeIsNotMeant() {
        // given
        rig.stub.does(says(new Told()
                .entity("Oslo", "Place")
                .entity("Bob", "Person")
                .claim("Bob moved to Oslo", "Bob", "employer", "Oslo")
                .json()));

        // when, then
        assertThat(rig.extractor.extract(Rig.prose(TEXT)).claims()).isEmpty();
    }

    @Test
    void anEntityThatTheTextDoesNotNameIsNone() {
        // given
        rig.stub.does(says(new Told()
                .entity("Mallory", "Person")
                .entity("it", "Thing")
                .entity("Bob", "Emperor")
                .json()));

        // when, then
        assertThat(rig.extractor.extract(Rig.prose(TEXT)).entities())
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.name()).isEqualTo("Bob");
                    assertThat(entity.type()).isEqualTo("Thing");
                });
    }

    /** It answers of well-formed nonsense made of the text's own words and others. */
    @Test
    void whateverAModelSaysOnlyWordsOfTheTextAreLearned() {
        // given
        long seed = Seed.take();
        Random random = new Random(seed);
        List<String> words = Stream.concat(
                        Stream.of(TEXT.split(" ")), Stream.of("Mallory", "", "2018", "\\E[", "’", "\uD83E"))
                .toList();
        List<String> predicates = List.of("employer", "residence", "spouse", "likes", "born_on", "status", "owns");
        List<String> tenses = List.of("present", "past", "ended");
        Prose prose = new Prose(TEXT, Rig.SPOKEN, random.nextBoolean() ? "Cy Dahl" : null, null);

        for (int round = 0; round < 30; round++) {
            Told told = new Told();
            for (int i = 0; i < 50; i++) {
                told.claim(
                        some(words, 12, random),
                        some(words, 2, random),
                        some(predicates, 1, random),
                        some(words, 2, random),
                        some(tenses, 1, random),
                        random.nextInt(3) == 0 ? some(words, 2, random) : "",
                        random.nextInt(6) == 0 ? some(words, 2, random) : "");
            }
            rig.stub.does(says(told.json()));

            // when
            List<FoundClaim> claims = rig.extractor.extract(prose).claims();

            // then
            assertThat(claims).as(Seed.repeat(seed)).allSatisfy(claim -> {
                String quote = claim.quote().of(TEXT);
                assertThat(quote).isNotBlank();
                assertThat(List.of(claim.subject().name(), text(claim)))
                        .allSatisfy(name -> assertThat(TEXT + " Cy Dahl").containsIgnoringCase(name));
                Instant from = claim.validity().from();
                assertThat(from == null ? Rig.SPOKEN : from)
                        .isBefore(claim.validity().to());
            });
        }
    }

    private static String text(FoundClaim claim) {
        return switch (claim.said()) {
            case Named named -> named.name();
            case Written written -> written.text();
        };
    }

    /** As they stand next to each other. */
    private static String some(List<String> words, int most, Random random) {
        int start = random.nextInt(words.size());
        int end = Math.min(words.size(), start + 1 + random.nextInt(most));
        return IntStream.range(start, end).mapToObj(words::get).collect(Collectors.joining(" "));
    }
}
