package dev.annals.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.language.AnalyzerUnavailableException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundAnalyzerTest {

    @Test
    void whoeverComesBeforeItIsLoadedWaitsForIt() {
        // given
        AtomicInteger loads = new AtomicInteger();
        BackgroundAnalyzer analyzer = new BackgroundAnalyzer(() -> {
            loads.incrementAndGet();
            return English.ANALYZER;
        });

        // then
        assertThat(analyzer.analyze("It rained.")).isEqualTo(English.ANALYZER.analyze("It rained."));
        assertThat(analyzer.analyze("It rained.", sentence -> false))
                .isEqualTo(English.ANALYZER.analyze("It rained.", sentence -> false));
        assertThat(loads).hasValue(1);
    }

    @Test
    void whatCannotBeLoadedSaysWhy() {
        // given
        IOException missing = new IOException("there is no such model");
        BackgroundAnalyzer analyzer = new BackgroundAnalyzer(() -> {
            throw missing;
        });

        // then
        assertThatThrownBy(() -> analyzer.analyze("It rained."))
                .isInstanceOf(AnalyzerUnavailableException.class)
                .hasCause(missing);
    }
}
