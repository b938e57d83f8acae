package dev.annals.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.belief.Lifespan;
import dev.annals.problem.ConfigFile;
import dev.annals.time.IsoPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lifespans as read from files. */
class LifespansTest {

    @TempDir
    Path directory;

    @Test
    void thoseThatShipSayWhatChangesAndWhatDoesNot() {
        Lifespans shipped = ConfigFile.read(Optional.empty(), "/retention/lifespans.yaml", Lifespans::read);
        assertThat(shipped.of("status").live()).isEqualTo(IsoPeriod.parse("P90D"));
        assertThat(shipped.of("born_on").live()).isEqualTo(IsoPeriod.ENDLESS);
        assertThat(shipped.of("whatever_else")).isEqualTo(Lifespan.UNSAID);
        assertThat(shipped.kinds()).isEmpty();
    }

    @Test
    void anOperatorsFileIsInTheirPlace() throws IOException {
        Lifespans read = read("{predicates: {mood: {timeToLive: P7D}}, kinds: {message: P1Y, document: never}}");
        assertThat(read.of("mood")).isEqualTo(new Lifespan(IsoPeriod.parse("P7D"), IsoPeriod.ENDLESS));
        assertThat(read.of("status")).isEqualTo(Lifespan.UNSAID);
        assertThat(read.kinds())
                .containsEntry("message", IsoPeriod.parse("P1Y"))
                .containsEntry("document", IsoPeriod.ENDLESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{predicates: {mood: {timeToLive: 7 days}}} | predicates.mood.timeToLive",
                "{predicates: {mood: {ttl: P7D}}}           | predicates.mood.ttl",
                "{predicates: {Mood: {}}}                   | predicates.Mood",
                "{kinds: {message: 30}}                     | kinds.message",
                "{kind: {}}                                 | kind"
            })
    void aWrongFileSaysWhere(String content, String field) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" is wrong at " + field);
    }

    private Lifespans read(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("lifespans.yaml"), content);
        return ConfigFile.read(Optional.of(file), "", Lifespans::read);
    }
}
