package dev.annals.language;

import java.util.List;
import java.util.function.Predicate;

/** Reads English prose. Safe for use by several threads. */
public interface Analyzer {

    /** The sentences of the text, in its order; offsets count its chars. */
    default List<Sentence> analyze(String text) {
        return analyze(text, sentence -> true);
    }

    /**
     * The same, but faster where heads and relations are not needed of all sentences.
     *
     * @param worthParsing asked about each sentence without them; where it says no, all words may come with {@link Word#NONE}
     *     for their head and an empty relation. So do those of sentences that are too long to be any.
     */
    List<Sentence> analyze(String text, Predicate<Sentence> worthParsing);
}
