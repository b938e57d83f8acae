package dev.annals.files.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.files.block.Dates;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Sentence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What edited versions of the line "Mara works at Halden" mean. */
class RewordingTest {

    private static final FactLine HALDEN = FactLine.of(
            "key",
            "Mara",
            "Mara",
            "works_at",
            "Halden",
            false,
            Sentence.of("Mara works at Halden", new Dates("2021-11", ""), List.of()),
            Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara works at Halden (since 2021-11) – confirmed by HR",
                "Mara works at Halden – confirmed by HR (since 2021-11)",
                "Mara works at Halden in Oslo (since 2021-11)",
                "Mara works at Halden as CTO (since 2021-11)",
                "Mara works at Halden (Oslo office)",
                "Mara works at Halden (since 2021-11) (Oslo office)",
                "Mara works at Halden's office (since 2021-11)",
                "Mara works at Halden - left in May",
                "Mara works at Halden?"
            })
    void aRemarkOnWhatItToldIsProse(String text) {
        assertThat(Rewording.of(HALDEN, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mara works at Halden Analytics (since 2021-11), Halden Analytics, 2021-11",
        "Mara works at Halden 2 (since 2021-11), Halden 2, 2021-11",
        "Mara works at Haldenberg (since 2021-11), Haldenberg, 2021-11",
        "Mara works at Halden-Oslo (since 2021-11), Halden-Oslo, 2021-11",
        "Mara works at Acme (since 2022), Acme, 2022",
        "Mara works at Acme in Oslo (since 2022), Acme in Oslo, 2022",
        "Mara works at Halden (since 2022), Halden, 2022"
    })
    void anotherNameOrDateIsAClaim(String text, String object, String from) {
        assertThat(Rewording.of(HALDEN, text))
                .contains(new Said("Mara", "works_at", object, false, new Dates(from, "")));
    }
}
