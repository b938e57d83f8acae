package dev.annals.consolidate.extract;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be kept.
 *
 * @param source the id of what says it
 * @param place where it stands there
 * @param text a whole sentence, to the letter
 * @param line the same with whoever said it and when
 * @param at by which lines are put in order
 * @param vector of the text that it is part of; null where there is none
 */
public record Told(
        String source,
        int place,
        String text,
        String line,
        Instant at,
        @Nullable Vector vector) {

    /** The same, whatever order they come in. */
    static final Comparator<Told> ORDER = Comparator.comparing(Told::at)
            .thenComparing(Told::source)
            .thenComparingInt(Told::place)
            .thenComparing(Told::text)
            .thenComparing(Told::line);
}
