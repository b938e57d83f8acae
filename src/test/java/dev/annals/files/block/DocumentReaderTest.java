package dev.annals.files.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Splitting a file into its block and the rest. */
class DocumentReaderTest {

    private static final Stamp STAMP = new Stamp("main", false, 1, "0123abcd", Instant.EPOCH, 0, Room.FILE);

    @ParameterizedTest
    @ValueSource(strings = {"```", "~~~", "````", "~~~ sh `x`", "- ```sh", "1. ~~~"})
    void whatIsFencedIsOneEntryWhateverIsInIt(String fence) {
        // given
        String close = fence.replaceFirst("^(?:- |1\\. )", "").replaceFirst("(?<=[`~]{3}) ?[a-z].*", "");
        List<String> fenced = List.of(fence, "# a comment", "- an option", "", "`x`", close);

        // when
        Document document = DocumentReader.read(
                STAMP.line() + "\n" + String.join("\n", fenced) + "\n- behind\n" + Stamp.END + "\n", "main");

        // then
        assertThat(document.entries()).extracting(Entry::raw).containsExactly(fenced, List.of("- behind"));
        assertThat(document.headings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        // when
        Document document =
                DocumentReader.read("\uFEFF" + STAMP.line() + "\n- Mara likes tea\n" + Stamp.END + "\n", "main");

        // then
        assertThat(document.stamps()).containsExactly(STAMP);
        assertThat(document.before()).isEmpty();
        assertThat(DocumentReader.read("\uFEFF# Shop\n", "main").before()).isEqualTo("# Shop\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "9999-12-31T00:00:00Z"
            })
    void aFirstLineOfATimeThatNobodyCanAskAboutWasChangedByHand(String valid) {
        // given
        String block = STAMP.line().replace(Instant.EPOCH.toString(), valid) + "\n" + Stamp.END + "\n";

        // then
        assertThatThrownBy(() -> DocumentReader.read(block, "main"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Line 1: The first line of the block was changed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```x```", "`x`", "~~x~~"})
    void codeWithinALineBeginsNoFence(String line) {
        // when
        Document document =
                DocumentReader.read(STAMP.line() + "\n" + line + "\n# heading\n" + Stamp.END + "\n", "main");

        // then
        assertThat(document.headings()).containsExactly("# heading");
    }
}
