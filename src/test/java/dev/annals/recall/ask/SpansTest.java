package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void aNameMayKeepTheMarksAroundIt() {
        assertThat(Spans.of("Who leads (Yahoo!)?"))
                .extracting(Mention::text)
                .contains("Yahoo", "Yahoo!", "(Yahoo!)?", "leads (Yahoo!");
    }

    @Test
    void ofARuleOfDashesHardlyAnythingMayBeAName() {
        assertThat(Spans.of("-=".repeat(500))).hasSizeLessThan(10);
        assertThat(Spans.of("=".repeat(100) + "Mara" + "=".repeat(100)))
                .hasSizeLessThan(20)
                .extracting(Mention::text)
                .contains("Mara");
    }

    @Test
    void aFunctionWordIsANameIfItIsWrittenLikeOne() {
        assertThat(Spans.of("Where does Will live?"))
                .extracting(Mention::text)
                .contains("Will")
                .doesNotContain("Where", "does");
        assertThat(Spans.of("Where will Ann live?")).extracting(Mention::text).doesNotContain("will");
    }
}
