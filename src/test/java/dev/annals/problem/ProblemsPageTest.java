package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of error codes is complete. */
class ProblemsPageTest {

    private static final Path PAGE = Path.of("docs", "problems.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void listsEveryCodeOnceWithItsStatus() throws IOException {
        // given
        List<String> listed = ROW.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                .toList();

        // then
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ErrorCode.values())
                        .map(code -> code.code() + " " + code.status())
                        .toList());
    }
}
