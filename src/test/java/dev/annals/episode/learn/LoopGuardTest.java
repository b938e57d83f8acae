package dev.annals.episode.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopGuardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nothing rendered | nothing rendered",
                "before <annals-memory>- Alice</annals-memory> after | \"before  after\"",
                "a<annals-memory>1</annals-memory>b<annals-memory>2</annals-memory>c | abc",
                "cut off <annals-memory>- Alice knows | \"cut off \"",
                "only an end </annals-memory> | only an end </annals-memory>",
                "<annals-memory>all</annals-memory> | \"\""
            })
    void takesOutWhatWasRenderedAndNothingElse(String content, String left) {
        assertThat(LoopGuard.withoutRendered(content)).isEqualTo(left);
    }

    @Test
    void takesOutSeveralLines() {
        assertThat(LoopGuard.withoutRendered("a\n<annals-memory>\n- one\n- two\n</annals-memory>\nb"))
                .isEqualTo("a\n\nb");
    }
}
