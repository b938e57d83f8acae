package dev.annals.reconcile.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the values that cannot all be true, and who says it.
 *
 * @param value as people read it
 * @param witnesses at least one
 */
public record Side(String value, List<Witness> witnesses) {

    /** Each once, however often it says so. */
    public Set<String> sources() {
        return witnesses.stream().map(Witness::source).collect(Collectors.toSet());
    }

    /** That of the most confident. */
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

    /** Not to be believed if another side is. */
    public List<String> claims() {
        return witnesses.stream().map(Witness::claim).toList();
    }
}
