package dev.annals.belief;

import dev.annals.time.Interval;
import java.util.List;
import java.util.Locale;

/**
 * Two values of one slot that cannot both be true.
 *
 * @param one the value whose key comes first
 * @param valid a maximal stretch of time during which they contradict
 * @param claims of both values, in the order they were made
 */
public record Contradiction(Kind kind, Value one, Value other, Interval valid, List<Claim> claims) {

    public enum Kind {
        /** Both are said of the same time. */
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
