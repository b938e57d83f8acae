package dev.annals.language;

import java.util.List;

/** Reads English prose. Safe for use by several threads. */
public interface Analyzer {

    /** The sentences of the text, in its order; offsets count its chars. */
    List<Sentence> analyze(String text);
}
