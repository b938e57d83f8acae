package dev.annals.language.english;

import java.util.List;
import java.util.stream.IntStream;

/** The number of a word's dependents on either side, up to two. */
final class Valency {

    private static final int MOST = 2;

    private static final List<Value> VALUES = IntStream.range(0, (MOST + 1) * (MOST + 1))
            .mapToObj(i -> Value.of("<".repeat(i / (MOST + 1)) + "-" + ">".repeat(i % (MOST + 1))))
            .toList();

    private Valency() {}

    static Value of(Node node) {
        int left = 0;
        while (left < MOST && node.leftmost(left) != null) {
            left++;
        }
        int right = 0;
        while (right < MOST && node.rightmost(right) != null) {
            right++;
        }
        return VALUES.get(left * (MOST + 1) + right);
    }
}
