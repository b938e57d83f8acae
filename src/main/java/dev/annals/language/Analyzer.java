package dev.annals.language;

import java.util.List;
import java.util.function.Predicate;

/** Analyses English prose. Thread-safe. */
public interface Analyzer {

    /** The sentences of the text, in order; offsets count its chars. */
    default List<Sentence> analyze(String text) {
        return analyze(text, sentence -> true);
    }

    /**
     * The same, but faster if not every sentence needs to be parsed.
     *
     * @param worthParsing decides about each sentence before it is parsed. Where it returns false, all words may have
     *     {@link Word#NONE} as their head and an empty relation; the same holds for sentences too long to be real ones
     */
    List<Sentence> analyze(String text, Predicate<Sentence> worthParsing);
}
