package dev.annals.reconcile.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of several values that cannot all be true, and its witnesses.
 *
 * @param value readable form
 * @param witnesses at least one
 */
public record Side(String value, List<Witness> witnesses) {

    /** The distinct sources. */
    public Set<String> sources() {
        return witnesses.stream().map(Witness::source).collect(Collectors.toSet());
    }

    /** The confidence of the most confident witness. */
    public double confidence() {
        return witnesses.stream().mapToDouble(Witness::confidence).max().orElse(0);
    }

    Instant lastSaid() {
        return witnesses.stream()
                .map(Witness::said)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    int written() {
        return witnesses.stream().mapToInt(Witness::written).max().orElse(0);
    }
}
