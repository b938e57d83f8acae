package dev.annals.language.english;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which transitions keep a sentence a tree: the labels allowed in each situation, in the order in which they are tried.
 * Ties go to the first.
 */
final class Choices {

    enum Kind {
        SHIFT,
        NO_ARC,
        NO_ARC_SHIFT_OR_PASS,
        NOT_ONLY_REDUCE,
        LEFT_ARC,
        RIGHT_ARC
    }

    private final Map<Kind, int[]> labels;

    Choices(Map<Kind, int[]> labels) {
        this.labels = labels;
    }

    /** The best allowed transition between the top of the stack and the next input word. */
    int best(Node stack, Node input, float[] scores) {
        Kind kind = kind(stack, input);
        return kind == null ? Scores.best(scores) : best(kind, scores);
    }

    private static @Nullable Kind kind(Node stack, Node input) {
        if (stack.index == 0) {
            return Kind.SHIFT;
        }
        if (stack.isBelow(input)) {
            return Kind.NO_ARC;
        }
        if (input.isBelow(stack)) {
            return stack.head == null ? Kind.NO_ARC_SHIFT_OR_PASS : Kind.NO_ARC;
        }
        return stack.head == null ? Kind.NOT_ONLY_REDUCE : null;
    }

    int best(Kind kind, float[] scores) {
        return Scores.best(scores, Objects.requireNonNull(labels.get(kind)));
    }
}
