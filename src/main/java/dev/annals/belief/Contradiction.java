package dev.annals.belief;

import dev.annals.time.Interval;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two values of one slot that cannot both be true.
 *
 * @param one the value whose key sorts first
 * @param valid a maximal interval during which they contradict
 * @param claims the claims of both values, in the order they were made
 */
public record Contradiction(Kind kind, Value one, Value other, Interval valid, List<Claim> claims) {

    /** What stays the same while claims come and go. */
    public record Identity(Kind kind, Value one, Value other, Interval valid) {}

    public Identity identity() {
        return new Identity(kind, one, other, valid);
    }

    /**
     * The decisions that accepted claims of both values; while one is in force, both values stand.
     *
     * @param accepting maps the id of a claim to the decisions in force that accepted its contradictions
     */
    public Set<String> acceptedBy(Function<String, Set<String>> accepting) {
        Set<String> both = new HashSet<>(acceptedBy(one, accepting));
        both.retainAll(acceptedBy(other, accepting));
        return both;
    }

    private Set<String> acceptedBy(Value value, Function<String, Set<String>> accepting) {
        return claims.stream()
                .filter(claim -> value.equals(claim.value()))
                .flatMap(claim -> accepting.apply(claim.id()).stream())
                .collect(Collectors.toSet());
    }

    public enum Kind {
        /** Both values are claimed for the same time. */
        OVERLAP,
        /** The predicate never changes. */
        CONSTANT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
