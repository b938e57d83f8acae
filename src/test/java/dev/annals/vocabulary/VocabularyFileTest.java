package dev.annals.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.belief.Cardinality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's file replaces the one that ships. */
class VocabularyFileTest {

    private static final Vocabulary SHIPPED = Vocabulary.shipped();

    @TempDir
    Path directory;

    @Test
    void itsPredicatesReplaceThoseOfTheSameNameAndJoinTheOthers() throws IOException {
        // given
        Path file = file("""
                lists:
                  helpers: &helpers [mentor, coach]
                employer:
                  cardinality: one
                  patterns: []
                mentors:
                  subject: Person
                  object: Person
                  patterns:
                    - {verb: *helpers}
                """);

        // when
        Vocabulary all = SHIPPED.with(file);

        // then
        assertThat(all.term("employer")).hasValueSatisfying(term -> {
            assertThat(term.predicate().cardinality()).isEqualTo(Cardinality.ONE);
            assertThat(term.patterns()).isEmpty();
        });
        assertThat(all.term("mentors"))
                .hasValueSatisfying(
                        term -> assertThat(term.patterns().getFirst().words()).containsExactly("mentor", "coach"));
        assertThat(all.term("residence")).isEqualTo(SHIPPED.term("residence"));
    }

    @Test
    void whoReadsByItIsToldApart() throws IOException {
        // given
        Path file = file("mentors: {patterns: [{verb: mentor}]}");

        // then
        assertThat(SHIPPED.mark("rules/1")).isEqualTo("rules/1");
        assertThat(SHIPPED.with(file).mark("rules/1"))
                .matches("rules/1\\+[0-9a-f]{8}")
                .isEqualTo(Vocabulary.shipped().with(file).mark("rules/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mentors: {patterns: [{verb: mentor}, {verb: Coach}]} | wrong at mentors.patterns[1].verb: Words are in lower",
                "mentors: {patterns: [{verb: mentor, efect: starts}]} | wrong at mentors.patterns[0].efect: There is no such",
                "mentors: {cardinality: two, patterns: []}            | wrong at mentors.cardinality: It must be one of one, many",
                "mentors: {constant: true, patterns: []}              | wrong at mentors.constant: Only what holds one",
                "mentors: {form: '(', patterns: []}                   | wrong at mentors.form: Not a regular expression",
                "Mentors: {patterns: []}                              | wrong at Mentors.name: A predicate is a lower-case",
                "mentors: {patterns: [}                               | is not valid YAML",
                "just text                                            | has no predicates",
            })
    void oneThatIsWrongIsRefusedWithThePlace(String content, String message) throws IOException {
        // given
        Path file = file(content);

        // then
        assertThatThrownBy(() -> SHIPPED.with(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void oneThatIsNotThereIsNamed() {
        // given
        Path missing = directory.resolve("none.yaml");

        // then
        assertThatThrownBy(() -> SHIPPED.with(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(missing + " cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("vocabulary.yaml"), content);
    }
}
