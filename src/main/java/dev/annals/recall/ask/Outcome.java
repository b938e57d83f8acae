package dev.annals.recall.ask;

import java.time.Instant;
import java.util.List;

/** What a question came to. */
public sealed interface Outcome {

    /** How it was read, in words. */
    String reading();

    /** Why it is answered so, or not. */
    String why();

    /** @param at the instant that it is an answer for, or the first of such */
    record Known(String reading, String why, List<Reply> replies, Instant at) implements Outcome {

        /** The ids of the facts that are shown: of each reply the first. */
        public List<String> first() {
            return replies.stream()
                    .map(reply -> reply.facts().getFirst())
                    .distinct()
                    .toList();
        }
    }

    record Unknown(String reading, String why) implements Outcome {}

    /** @param facts the ids of those that say so; of a number all that were counted */
    record Reply(String text, List<String> facts) {}
}
