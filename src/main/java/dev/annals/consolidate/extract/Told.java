package dev.annals.consolidate.extract;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that could be kept.
 *
 * @param source the id of what says it
 * @param place its position there
 * @param text the whole sentence, verbatim
 * @param line the sentence with its speaker and date
 * @param at the time by which lines are ordered
 * @param vector of the text that it is part of; null if there is none
 */
public record Told(
        String source,
        int place,
        String text,
        String line,
        Instant at,
        @Nullable Vector vector) {

    /** A total order, so that results do not depend on the order of the input. */
    static final Comparator<Told> ORDER = Comparator.comparing(Told::at)
            .thenComparing(Told::source)
            .thenComparingInt(Told::place)
            .thenComparing(Told::text)
            .thenComparing(Told::line);
}
