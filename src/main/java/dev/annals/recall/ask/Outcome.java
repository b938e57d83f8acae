package dev.annals.recall.ask;

import java.time.Instant;
import java.util.List;

/** The result of answering a question. */
public sealed interface Outcome {

    /** How the question was read, in words. */
    String reading();

    /** Why this is the answer, or why there is none. */
    String why();

    /** @param at the instant the answer is for, or the first of several */
    record Known(String reading, String why, List<Reply> replies, Instant at) implements Outcome {

        /** The ids of the facts to show: the first of each reply. */
        public List<String> first() {
            return replies.stream()
                    .map(reply -> reply.facts().getFirst())
                    .distinct()
                    .toList();
        }
    }

    record Unknown(String reading, String why) implements Outcome {}

    /** @param facts the ids of the facts that say so; for a count, all that were counted */
    record Reply(String text, List<String> facts) {}
}
