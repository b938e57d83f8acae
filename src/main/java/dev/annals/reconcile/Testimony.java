package dev.annals.reconcile;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim, and whose it is.
 *
 * @param recorded the commit that did
 * @param episode it came from, if it did
 * @param written how finely its dates are written, as their length
 * @param endWritten likewise of its end alone
 * @param reverted whether somebody took a decision about it back
 * @param stands the decisions in force that it stands though it breaks a rule
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

    /** The decisions in force that it stands though it breaks the rule. */
    Set<String> stands(String rule) {
        return stands.stream()
                .filter(one -> one.rule().equals(rule))
                .map(Stands::decision)
                .collect(Collectors.toSet());
    }
}
