package dev.annals.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts about many things: those that the tests read, and the answers of the known pairs. */
final class GenericTexts {

    private static final Path TESTS = Path.of("src/test/resources");

    private GenericTexts() {}

    static List<String> read() throws IOException {
        return Stream.of(
                        lines("language/corpus.txt"),
                        told("extract/sentences.txt").filter(line -> !line.startsWith(" ")), // its claims are indented
                        told("ask/questions.txt").map(line -> field(line, 0)),
                        told("ask/later.txt").map(line -> field(line, 0)),
                        told("story/messages.txt").map(line -> field(line, 2)),
                        KnownPairs.ALL.stream().map(KnownPairs.Pair::answer))
                .flatMap(texts -> texts)
                .toList();
    }

    /** Without headings and notes. */
    private static Stream<String> told(String file) throws IOException {
        return lines(file).filter(line -> !line.startsWith("#") && !line.startsWith("*"));
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(TESTS.resolve(file)).stream().filter(line -> !line.isBlank());
    }

    private static String field(String line, int index) {
        return line.split("\\|", -1)[index].strip();
    }
}
