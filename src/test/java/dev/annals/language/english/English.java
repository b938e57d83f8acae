package dev.annals.language.english;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The analyser, loaded once for all tests. */
public final class English {

    public static final EnglishAnalyzer ANALYZER = load();

    private English() {}

    private static EnglishAnalyzer load() {
        try {
            return EnglishAnalyzer.load();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
