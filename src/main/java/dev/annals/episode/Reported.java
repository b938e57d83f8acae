package dev.annals.episode;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An episode, and what is known of how it must be learned.
 *
 * @param strong whether its reporter wants it learned before the answer
 * @param predicates of its claims; null if they are not known until it is learned
 */
record Reported(
        NewEpisode episode, boolean strong, @Nullable Set<String> predicates) {

    /** Whether it says, or may say, something with one of these predicates. */
    boolean maySay(Set<String> strong) {
        return predicates == null ? !strong.isEmpty() : predicates.stream().anyMatch(strong::contains);
    }
}
