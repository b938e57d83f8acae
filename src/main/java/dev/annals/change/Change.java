package dev.annals.change;

import dev.annals.belief.Predicate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a commit is asked to do. */
public sealed interface Change {

    /** Why, in the words of whoever asked. */
    @Nullable
    String reason();

    /** How much work it is, in ops. */
    int size();

    /** Whether it changes what was loaded for others, and so cannot share a database transaction with them. */
    default boolean rearranges() {
        return false;
    }

    /**
     * @param knownAt null: now
     * @param evidence the episode the ops come from, if any
     */
    record Transaction(
            String scope,
            @Nullable Instant knownAt,
            @Nullable String reason,
            List<Op> ops,
            @Nullable Evidence evidence) implements Change {
        @Override
        public int size() {
            return Math.max(1, ops.size());
        }
    }

    /** Takes back what an episode said: its claims are retracted. */
    record Withdrawal(String episode, String why) implements Change {
        /** The episode may be learned by one that waits beside it. */
        @Override
        public boolean rearranges() {
            return true;
        }

        @Override
        public String reason() {
            return why;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    record Declaration(Predicate predicate, @Nullable String reason) implements Change {
        @Override
        public boolean rearranges() {
            return true;
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
