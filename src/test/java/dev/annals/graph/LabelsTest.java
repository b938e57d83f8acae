package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the list of the graph's own labels against its schema: no entity type may be one of them. */
class LabelsTest {

    private static final Pattern LABEL = Pattern.compile("\\([a-zA-Z]*:([A-Z][A-Za-z]*)");

    @Test
    void everyLabelThatAStatementNamesIsInTheSchema() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".cypher"))
                    .flatMap(LabelsTest::labels)
                    .collect(Collectors.toSet());

            assertThat(named).contains("Fact", "VectorSpace").allMatch(Labels::isOwn);
        }
    }

    @Test
    void aTypeOfAnEntityIsNone() {
        assertThat(Labels.isOwn("Person")).isFalse();
        assertThat(Labels.isOwn("Thing")).isFalse();
    }

    private static Stream<String> labels(Path file) {
        try {
            return LABEL.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
