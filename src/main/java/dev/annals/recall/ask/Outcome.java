package dev.annals.recall.ask;

import java.util.List;

/** What a question came to. */
public sealed interface Outcome {

    /** How it was read, in words. */
    String reading();

    /** Why it is answered so, or not. */
    String why();

    record Known(String reading, String why, List<Reply> replies) implements Outcome {}

    record Unknown(String reading, String why) implements Outcome {}

    /** @param facts the ids of those that say so; of a number all that were counted */
    record Reply(String text, List<String> facts) {}
}
