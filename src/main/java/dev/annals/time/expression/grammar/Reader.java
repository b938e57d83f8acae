package dev.annals.time.expression.grammar;

import java.util.List;

/** Reads phrases that patterns do not describe well. */
@FunctionalInterface
public interface Reader<T> {

    /** All phrases that begin at the index, the preferred one first. */
    List<Parsed<T>> read(Passage passage, int index);
}
