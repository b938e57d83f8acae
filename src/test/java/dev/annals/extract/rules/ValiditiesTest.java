package dev.annals.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.extract.Extractor;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.Prose;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.English;
import dev.annals.time.Instants;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When claims hold, according to the words of a sentence and its tense. Said on 15 June 2024. */
class ValiditiesTest {

    private static final Instant SAID_AT = Instant.parse("2024-06-15T12:00:00Z");

    private final Extractor extractor = new RuleExtractor(English.ANALYZER, new WrittenTimes(), Vocabulary.shipped());

    /** "reference" is when it was said, "ever" an open end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lee works at Globex Corporation.                            | reference  | ever
                    Ann Lee has lived in Oslo since 2019.                           | 2019-01-01 | ever
                    Ann Lee moved to Oslo in May 2019.                              | 2019-05-01 | ever
                    Ann Lee joined Globex Corporation two years ago.                | 2022-06-15 | ever
                    In May 2019 Ann Lee quit smoking and joined Globex Corporation. | 2019-05-01 | ever
                    Ann Lee worked at Globex Corporation from 2010 to 2015.         | 2010-01-01 | 2016-01-01
                    Ann Lee lived in Oslo until May 2020.                           | ever       | 2020-06-01
                    Ann Lee used to live in Oslo.                                   | ever       | reference
                    Ann Lee worked at Globex Corporation.                           | ever       | reference
                    Ann Lee visited Kyoto in April 2023.                            | 2023-04-01 | 2023-05-01
                    Ann Lee left Globex Corporation in March 2021.                  | 2021-04-01 | ever
                    Ann Lee left Globex Corporation yesterday.                      | 2024-06-15 | ever
                    Ann Lee no longer works at Globex Corporation.                  | reference  | ever
                    Ann Lee will join Globex Corporation in September 2024.         | 2024-09-01 | ever
                    Ann Lee is leaving Globex Corporation in August.                | 2024-08-01 | ever
                    Ann Lee is leaving Globex Corporation on 30 June.               | 2024-06-30 | ever
                    Ann Lee joins Globex Corporation in August.                     | 2024-08-01 | ever
                    Ann Lee joined Globex Corporation in August.                    | 2023-08-01 | ever
                    While living in Oslo, Ann Lee met Bo.                           | ever       | reference
                    Ann Lee moved to Oslo two years later.                          | reference  | ever
                    Ann Lee worked at Globex Corporation that year.                 | ever       | reference
                    Ann Lee left Globex Corporation that week.                      | reference  | ever
                    In 2010 Ann Lee won. Two years later Ann Lee moved to Oslo.     | 2012-01-01 | ever
                    Ann Lee is going to Rome tomorrow.                              | 2024-06-16 | ever
                    Ann Lee is the daughter of Pablo Diaz.                          | ever       | ever
                    """)
    void aClaimHoldsWhenItsClauseSays(String sentence, String from, String to) {
        // when
        List<FoundClaim> claims =
                extractor.extract(new Prose(sentence, SAID_AT, null, null)).claims();

        // then
        assertThat(claims).first().satisfies(claim -> {
            assertThat(claim.validity().from()).as("from").isEqualTo(instant(from, Instants.MIN));
            assertThat(claim.validity().to())
                    .as("to")
                    .isEqualTo(to.equals("reference") ? SAID_AT : instant(to, Instants.MAX));
        });
    }

    /** Places, each with the years from and to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lee lived in Rome until 2019, since then in Turin.          | Rome ..2020, Turin 2020..
                    Until 2019 Ann Lee lived in Rome, since then in Turin.          | Rome ..2020, Turin 2020..
                    Ann Lee lived in Rome from 2010 to 2019 and since then in Turin.| Rome 2010..2020
                    Ann Lee lived in Rome until 2019. Since then she has lived in Turin. | Rome ..2020, Turin 2020..
                    Ann Lee lived in Rome until '98, since then in Turin.           | Rome ..1999, Turin 1999..
                    Ann Lee lived in Rome until 2019, then in Turin.                | Rome ..2020
                    Ann Lee lived in Rome until 2019, after that in Turin.          | Rome ..2020
                    Ann Lee lived until 2019 in Rome, since then in Turin.          |
                    """)
    void aDateIsOfWhatItStandsWith(String sentence, @Nullable String places) {
        // when
        List<FoundClaim> claims =
                extractor.extract(new Prose(sentence, SAID_AT, null, null)).claims();

        // then
        assertThat(claims.stream()
                        .map(claim -> ((FoundClaim.Named) claim.said()).name() + " "
                                + year(claim.validity().from()) + ".."
                                + year(claim.validity().to()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places == null ? "" : places);
    }

    private static String year(@Nullable Instant instant) {
        return instant == null || Instants.bounded(instant) == null
                ? ""
                : instant.toString().substring(0, 4);
    }

    @Test
    void aPlanForATimeThatMayBeAnyIsNoClaim() {
        // given
        Prose prose = new Prose("Ann Lee will join Globex Corporation two years later.", SAID_AT, null, null);

        // then
        assertThat(extractor.extract(prose).claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee worked at Globex Corporation., Ann Lee works at Globex Corporation.",
        "Bo says that Ann Lee works at Globex Corporation., Ann Lee works at Globex Corporation.",
        "Ann Lee will join Globex Corporation in September 2024., Ann Lee joined Globex Corporation in May 2024.",
        "Ann Lee joins Globex Corporation in September., Ann Lee joined Globex Corporation in May 2024.",
        "Ann Lee is going to Rome tomorrow., Ann Lee went to Rome yesterday.",
    })
    void whatIsPastOrHeardOrPlannedIsLessSure(String unsure, String sure) {
        assertThat(confidence(unsure)).isPositive().isLessThan(confidence(sure));
    }

    private double confidence(String sentence) {
        return extractor
                .extract(new Prose(sentence, SAID_AT, null, null))
                .claims()
                .getFirst()
                .confidence();
    }

    private static @Nullable Instant instant(String written, Instant ever) {
        return switch (written) {
            case "reference" -> null;
            case "ever" -> ever;
            default -> LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }
}
