package dev.annals.language.english;

/** The analyser, loaded once for all tests. */
public final class English {

    public static final EnglishAnalyzer ANALYZER = EnglishAnalyzer.shipped();

    private English() {}
}
