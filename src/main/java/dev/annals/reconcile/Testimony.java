package dev.annals.reconcile;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim and its source.
 *
 * @param recorded the commit that recorded it
 * @param episode that it came from; null if none
 * @param written how precisely its dates are written, as the length of the text
 * @param endWritten how precisely its end is written, likewise
 * @param reverted whether somebody reverted a decision about it
 * @param stands the decisions in force that accept it although it breaks a rule
 */
record Testimony(
        String id,
        String statement,
        String source,
        double confidence,
        Instant said,
        long recorded,
        @Nullable String episode,
        Interval valid,
        int written,
        int endWritten,
        boolean reverted,
        Set<Stands> stands) {

    record Stands(String rule, String decision) {}

    /** The decisions in force that accept it although it breaks this rule. */
    Set<String> stands(String rule) {
        return stands.stream()
                .filter(one -> one.rule().equals(rule))
                .map(Stands::decision)
                .collect(Collectors.toSet());
    }
}
