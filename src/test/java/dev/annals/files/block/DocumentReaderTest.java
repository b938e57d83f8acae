package dev.annals.files.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
