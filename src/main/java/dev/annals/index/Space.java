package dev.annals.index;

import dev.annals.embed.Model;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A vector space: a property of facts and passages, with its indexes, that holds the vectors of one model.
 *
 * @param holds null if it is empty
 */
record Space(String name, State state, @Nullable Held holds, Instant since, Progress progress) {

    enum State {
        EMPTY,
        /** It is being filled while another space is searched. */
        BUILDING,
        /** It is searched. */
        ACTIVE,
        /** It was searched and is to be cleared. */
        LEAVING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @param id the model's name and digest */
    record Held(String id, Model model) {}

    record Progress(long done, long left, double perSecond) {}

    boolean holds(String id) {
        return holds != null && holds.id().equals(id);
    }
}
